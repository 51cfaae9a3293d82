package org.balise.model;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The values that sources give instead of each other, in an order that does not hang on which is given first. */
    static <T> List<T> alternatives(T value, List<T> others) {
        if (others.isEmpty()) {
            return List.of(value);
        }
        return sorted(Stream.concat(Stream.of(value), others.stream()).toList(), Canonical::compare);
    }

    @SuppressWarnings("unchecked") // What is comparable is compared with its own kind.
    private static int compare(Object one, Object other) {
        if (one instanceof Ref<?> ref && other instanceof Ref<?> otherRef) {
            return ref.id().compareTo(otherRef.id());
        } else if (one instanceof Entity entity && other instanceof Entity otherEntity) {
            return entity.id().compareTo(otherEntity.id());
        } else if (one instanceof String || one instanceof PartialDate || one instanceof CalendarDuration) {
            return CodePointOrder.compare(one.toString(), other.toString());
        }
        boolean comparable = one instanceof Comparable<?> && one.getClass() == other.getClass();
        return comparable ? ((Comparable<Object>) one).compareTo(other) : 0;
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
