package org.balise.query;

import org.balise.model.Id;

/**
 * A field whose values are texts.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param path where the values are
 */
public record TextField<E>(Path path) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param <E> the class of the entities
     * @return the field
     * @throws org.balise.problem.MalformedException if that is no IRI
     */
    public static <E> TextField<E> of(Class<E> owner, String property) {
        return new TextField<>(Path.of(Id.of(property).iri()));
    }

    /**
     * A value contains a piece of text, in any language, whatever the case of letters.
     *
     * @param piece the piece; taken as it is, nothing in it has a meaning of its own
     * @return the criterion
     */
    public Criteria<E> contains(String piece) {
        return new Criteria.Has<>(path, new Test.Contains(piece));
    }

    /**
     * A value is this text, in any language, whatever the case of letters.
     *
     * @param text the text; taken as it is, nothing in it has a meaning of its own
     * @return the criterion
     */
    public Criteria<E> is(String text) {
        return new Criteria.Has<>(path, new Test.SameText(text));
    }

    /**
     * The order of the text that the reader gets, as his language sorts.
     *
     * @return from A to Z; what has no text comes last
     */
    public Order<E> ascending() {
        return Order.by(path, Order.Values.TEXT, true);
    }

    /**
     * The opposite order.
     *
     * @return from Z to A; what has no text comes last
     */
    public Order<E> descending() {
        return Order.by(path, Order.Values.TEXT, false);
    }
}
