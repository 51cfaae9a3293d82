package org.balise.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.balise.model.AbsenceReason;
import org.balise.query.Criteria;
import org.balise.query.Field;

/**
 * A field, and beside it where its values stand in plain facts.
 *
 * @param field the field
 * @param told what is told of it
 */
record FieldFacts<E, F, V>(Field<? super E> field, Function<F, Told<V>> told) {

    /** A criterion that one value has to meet, and the test that this is. */
    Asked<E, F> meeting(Criteria<? super E> criteria, Function<V, Kleene> test) {
        return new Asked<>(
                Criteria.<E>allOf(criteria), facts -> told.apply(facts).any(test));
    }

    /** A criterion that one value has to meet, and that no value leaves open. */
    Asked<E, F> having(Criteria<? super E> criteria, Predicate<V> test) {
        return meeting(criteria, value -> Kleene.of(test.test(value)));
    }

    /** What is stated, what is not, and why. */
    List<Asked<E, F>> absences() {
        List<Asked<E, F>> asked = new ArrayList<>();
        asked.add(sure(field.isStated(), Told::isStated));
        asked.add(sure(field.isSilent(), Told::isSilent));
        for (AbsenceReason reason : AbsenceReason.values()) {
            asked.add(sure(field.isAbsent(reason), one -> one.reasons().contains(reason.property())));
        }
        return asked;
    }

    private Asked<E, F> sure(Criteria<? super E> criteria, Predicate<Told<V>> test) {
        return new Asked<>(Criteria.<E>allOf(criteria), facts -> Kleene.of(test.test(told.apply(facts))));
    }
}
