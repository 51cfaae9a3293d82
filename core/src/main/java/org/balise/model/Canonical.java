package org.balise.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The one form in which records hold lists and numbers, so that equal facts make equal records. */
final class Canonical {

    private static final Comparator<Ref<?>> BY_ID = Comparator.comparing(Ref::id);
    private static final Comparator<Entity> BY_ENTITY_ID = Comparator.comparing(Entity::id);

    private Canonical() {}

    static <E> List<Ref<E>> refs(List<Ref<E>> refs) {
        return sorted(refs, BY_ID);
    }

    static <E> List<Id<E>> ids(List<Id<E>> ids) {
        return sorted(ids, Comparator.naturalOrder());
    }

    static List<Id<?>> anyIds(List<Id<?>> ids) {
        return sorted(ids, Comparator.comparing(Id::iri, CodePointOrder::compare));
    }

    static List<String> strings(List<String> strings) {
        return sorted(strings, CodePointOrder::compare);
    }

    static <E extends Entity> List<E> parts(List<E> parts) {
        return sorted(parts, BY_ENTITY_ID);
    }

    /** By their number first; those without one come last. */
    static <E extends Entity> List<E> parts(List<E> parts, Function<E, Stated<Integer>> number) {
        Comparator<E> byNumber =
                Comparator.comparing(part -> number.apply(part).toOptional().orElse(Integer.MAX_VALUE));
        return sorted(parts, byNumber.thenComparing(BY_ENTITY_ID));
    }

    static BigDecimal decimal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static <T> List<T> sorted(Collection<T> values, Comparator<? super T> order) {
        return isSorted(values, order)
                ? List.copyOf(values)
                : values.stream().distinct().sorted(order).toList();
    }

    /** Without two values of the same rank: these may be one value twice. */
    private static <T> boolean isSorted(Collection<T> values, Comparator<? super T> order) {
        if (values.size() < 2) {
            return true;
        }
        Iterator<T> rest = values.iterator();
        T previous = rest.next();
        while (rest.hasNext()) {
            T next = rest.next();
            if (order.compare(previous, next) >= 0) {
                return false;
            }
            previous = next;
        }
        return true;
    }
}
