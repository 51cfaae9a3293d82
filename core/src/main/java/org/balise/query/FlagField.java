package org.balise.query;

import org.balise.model.Id;

/**
 * A field that is true or false.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param path where the values are
 */
public record FlagField<E>(Path path) implements Field<E> {

    /**
     * A field of a property of your own.
     *
     * @param owner the class of the entities
     * @param property the IRI of the property
     * @param <E> the class of the entities
     * @return the field
     * @throws org.balise.problem.MalformedException if that is no IRI
     */
    public static <E> FlagField<E> of(Class<E> owner, String property) {
        return new FlagField<>(Path.of(Id.of(property).iri()));
    }

    /**
     * A value is this one.
     *
     * @param expected true or false
     * @return the criterion
     */
    public Criteria<E> is(boolean expected) {
        return new Criteria.Has<>(path, new Test.Is(expected));
    }
}
