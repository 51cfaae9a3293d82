package org.balise.synthetic;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.balise.model.AbsenceReason;
import org.balise.model.Id;
import org.balise.model.Place;
import org.balise.query.ConceptField;
import org.balise.query.Criteria;
import org.balise.query.DateField;
import org.balise.query.EntityField;
import org.balise.query.Field;
import org.balise.query.FlagField;
import org.balise.query.NumberField;
import org.balise.query.PlaceField;
import org.balise.query.Test;
import org.balise.query.TextField;

/** Random criteria on one field. */
final class FieldCriteria {

    private static final List<String> PLACES =
            List.of("ca", "ca-mb", "ca-mb-winnipeg", "ca-on", "ca-mb-synthetic-0", "nowhere");

    /** Pieces of names, an accent, capitals, and what an engine might take as more than a piece of text. */
    private static final List<String> PIECES =
            List.of("a", "maison", "HOUSE", "é", "Sarah", "de la", "house", "\" } #", "%_\\", "winnipeg", "?", "''");

    private static final long FIRST_DAY = LocalDate.of(1985, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2027, 12, 31).toEpochDay();

    private FieldCriteria() {}

    static <E, C> Arbitrary<Criteria<E>> concept(ConceptField<E, C> field, List<Id<C>> ids) {
        Arbitrary<Id<C>> some = Arbitraries.of(ids);
        return Arbitraries.oneOf(
                some.map(field::is),
                some.map(field::within),
                some.tuple2()
                        .map(two -> new Criteria.Has<>(
                                field.path(),
                                new Test.OneOf(
                                        List.of(two.get1().iri(), two.get2().iri())))),
                stating(field));
    }

    static <E> Arbitrary<Criteria<E>> place(PlaceField<E> field) {
        Arbitrary<Id<Place>> some = Arbitraries.of(PLACES).map(Place::id);
        return Arbitraries.oneOf(some.map(field::is), some.map(field::within), some.map(field::within), stating(field));
    }

    static <E> Arbitrary<Criteria<E>> text(TextField<E> field) {
        Arbitrary<String> some = Arbitraries.of(PIECES);
        return Arbitraries.oneOf(some.map(field::contains), some.map(field::is), stating(field));
    }

    static <E> Arbitrary<Criteria<E>> number(NumberField<E> field, long most) {
        Arbitrary<Long> some = Arbitraries.longs().between(0, most);
        return Arbitraries.oneOf(
                some.map(field::is), some.map(field::atLeast), some.map(field::atMost), stating(field));
    }

    static <E> Arbitrary<Criteria<E>> date(DateField<E> field) {
        Arbitrary<LocalDate> some =
                Arbitraries.longs().between(FIRST_DAY, LAST_DAY).map(LocalDate::ofEpochDay);
        return Arbitraries.oneOf(
                some.map(field::before),
                some.map(field::onOrBefore),
                some.map(field::after),
                some.map(field::onOrAfter),
                stating(field));
    }

    static <E> Arbitrary<Criteria<E>> flag(FlagField<E> field) {
        return Arbitraries.oneOf(Arbitraries.of(true, false).map(field::is), stating(field));
    }

    static <E, T> Arbitrary<Criteria<E>> part(EntityField<E, T> field, Arbitrary<Criteria<T>> criteria) {
        return Arbitraries.frequencyOf(Tuple.of(4, criteria.map(field::any)), Tuple.of(1, stating(field)));
    }

    /** Some of them together: all, any, or none. */
    static <E> Arbitrary<Criteria<E>> combined(Arbitrary<Criteria<E>> one, int depth) {
        return Arbitraries.recursive(
                () -> one,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(FieldCriteria::all),
                        inner.list().ofMaxSize(3).map(FieldCriteria::any),
                        inner.map(Criteria::not)),
                0,
                depth);
    }

    private static <E> Criteria<E> all(List<Criteria<E>> some) {
        Criteria<E> all = Criteria.allOf();
        for (Criteria<E> one : some) {
            all = all.and(one);
        }
        return all;
    }

    private static <E> Criteria<E> any(List<Criteria<E>> some) {
        Criteria<E> any = Criteria.anyOf();
        for (Criteria<E> one : some) {
            any = any.or(one);
        }
        return any;
    }

    private static <E> Arbitrary<Criteria<E>> stating(Field<E> field) {
        List<Criteria<E>> reasons =
                Arrays.stream(AbsenceReason.values()).map(field::isAbsent).toList();
        return Arbitraries.oneOf(Arbitraries.of(reasons), Arbitraries.of(List.of(field.isStated(), field.isSilent())));
    }
}
