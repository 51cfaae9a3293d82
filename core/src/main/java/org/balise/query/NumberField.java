package org.balise.query;

import java.math.BigDecimal;
import org.balise.model.Id;

/**
 * A field whose values are numbers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param path where the values are
 */
public record NumberField<E>(Path path) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param <E> the class of the entities
     * @return the field
     * @throws org.balise.problem.MalformedException if that is no IRI
     */
    public static <E> NumberField<E> of(Class<E> owner, String property) {
        return new NumberField<>(Path.of(Id.of(property).iri()));
    }

    /**
     * A value is this number.
     *
     * @param number the number
     * @return the criterion
     */
    public Criteria<E> is(long number) {
        return compared(Comparison.EQUAL, number);
    }

    /**
     * A value is this number or a smaller one.
     *
     * @param number the number
     * @return the criterion
     */
    public Criteria<E> atMost(long number) {
        return compared(Comparison.AT_MOST, number);
    }

    /**
     * A value is this number or a greater one.
     *
     * @param number the number
     * @return the criterion
     */
    public Criteria<E> atLeast(long number) {
        return compared(Comparison.AT_LEAST, number);
    }

    /**
     * The order of the numbers.
     *
     * @return from the smallest; what has no number comes last
     */
    public Order<E> ascending() {
        return Order.by(path, Order.Values.NUMBER, true);
    }

    /**
     * The opposite order.
     *
     * @return from the greatest; what has no number comes last
     */
    public Order<E> descending() {
        return Order.by(path, Order.Values.NUMBER, false);
    }

    private Criteria<E> compared(Comparison comparison, long number) {
        return new Criteria.Has<>(path, new Test.ToNumber(comparison, BigDecimal.valueOf(number)));
    }
}
