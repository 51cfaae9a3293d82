package org.balise.laws;

import java.util.List;
import java.util.function.Function;
import org.balise.query.Criteria;

/**
 * Criteria, and beside them what they mean, written by hand over plain facts.
 *
 * @param criteria the criteria
 * @param filter their answer for each record of facts
 */
record Asked<E, F>(Criteria<E> criteria, Function<F, Kleene> filter) {

    static <E, F> Asked<E, F> all(List<Asked<E, F>> some) {
        Criteria<E> criteria = Criteria.allOf();
        for (Asked<E, F> one : some) {
            criteria = criteria.and(one.criteria());
        }
        return new Asked<>(
                criteria,
                facts -> Kleene.all(some.stream().map(one -> one.filter().apply(facts))));
    }

    static <E, F> Asked<E, F> any(List<Asked<E, F>> some) {
        Criteria<E> criteria = Criteria.anyOf();
        for (Asked<E, F> one : some) {
            criteria = criteria.or(one.criteria());
        }
        return new Asked<>(
                criteria,
                facts -> Kleene.any(some.stream().map(one -> one.filter().apply(facts))));
    }

    Asked<E, F> not() {
        return new Asked<>(criteria.not(), facts -> filter.apply(facts).not());
    }

    @Override
    public String toString() {
        return criteria.toString();
    }
}
