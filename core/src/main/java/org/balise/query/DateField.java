package org.balise.query;

import java.time.LocalDate;
import org.balise.model.Id;

/**
 * A field whose values are dates, each as precise as its source. A year or a season that may lie on either side of the day
 * asked for leaves the criterion undetermined.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param path where the values are: literals of {@code edtf:EDTF} or {@code xsd:date}
 */
public record DateField<E>(Path path) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param <E> the class of the entities
     * @return the field
     * @throws org.balise.problem.MalformedException if that is no IRI
     */
    public static <E> DateField<E> of(Class<E> owner, String property) {
        return new DateField<>(Path.of(Id.of(property).iri()));
    }

    /**
     * A value is before a day.
     *
     * @param day the day
     * @return the criterion
     */
    public Criteria<E> before(LocalDate day) {
        return compared(Comparison.LESS, day);
    }

    /**
     * A value is a day or before it.
     *
     * @param day the day
     * @return the criterion
     */
    public Criteria<E> onOrBefore(LocalDate day) {
        return compared(Comparison.AT_MOST, day);
    }

    /**
     * A value is after a day.
     *
     * @param day the day
     * @return the criterion
     */
    public Criteria<E> after(LocalDate day) {
        return compared(Comparison.MORE, day);
    }

    /**
     * A value is a day or after it.
     *
     * @param day the day
     * @return the criterion
     */
    public Criteria<E> onOrAfter(LocalDate day) {
        return compared(Comparison.AT_LEAST, day);
    }

    /**
     * The order of the first day that each date may mean.
     *
     * @return from the earliest; what has no date comes last
     */
    public Order<E> ascending() {
        return Order.by(path, Order.Values.DATE, true);
    }

    /**
     * The opposite order.
     *
     * @return from the latest; what has no date comes last
     */
    public Order<E> descending() {
        return Order.by(path, Order.Values.DATE, false);
    }

    private Criteria<E> compared(Comparison comparison, LocalDate day) {
        return new Criteria.Has<>(path, new Test.ToDay(comparison, day));
    }
}
