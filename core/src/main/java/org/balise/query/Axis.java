package org.balise.query;

import java.util.List;

/**
 * The categories that entities are counted in, made by fields as in {@code Programs.PLACE.eachOfKind(PlaceKind.PROVINCE)}. An
 * entity may count in several categories, and in each of them once.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param <K> the class of the categories
 */
public sealed interface Axis<E, K> {

    /**
     * Where the values are that decide.
     *
     * @return the path to them
     */
    Path path();

    /**
     * The given concepts or places; a value below one of them counts for it.
     *
     * @param path where the values are
     * @param iris the categories, in the order they are shown
     * @param <E> the class of the entities
     * @param <K> the class of the categories
     */
    record Each<E, K>(Path path, List<String> iris) implements Axis<E, K> {

        /**
         * An axis.
         *
         * @param path where the values are
         * @param iris the categories
         */
        public Each {
            iris = iris.stream().distinct().toList();
        }
    }

    /**
     * The top concepts of a vocabulary, sorted by IRI; a value below one of them counts for it.
     *
     * @param path where the values are
     * @param scheme the IRI of the vocabulary
     * @param <E> the class of the entities
     * @param <K> the class of the categories
     */
    record EachTop<E, K>(Path path, String scheme) implements Axis<E, K> {}

    /**
     * The places of a kind, sorted by IRI; a value that lies in one of them counts for it.
     *
     * @param path where the values are
     * @param kind the IRI of the kind
     * @param <E> the class of the entities
     * @param <K> the class of the categories
     */
    record EachPlaceOfKind<E, K>(Path path, String kind) implements Axis<E, K> {}

    /**
     * The values themselves, sorted by IRI.
     *
     * @param path where the values are
     * @param <E> the class of the entities
     * @param <K> the class of the categories
     */
    record EachValue<E, K>(Path path) implements Axis<E, K> {}
}
