package org.balise.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * In which order results come. Whatever it is, the IRI decides last, so that no two results tie and pages never overlap.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 * @param keys what decides, the first first; none leaves it to the IRI
 */
public record Order<E>(List<Key> keys) {

    /** What a key's values are. */
    public enum Values {
        /** Texts, in the language that the reader gets, collated as his first language sorts. */
        TEXT,
        /** Numbers. */
        NUMBER,
        /** Dates, by the first day that each may mean. */
        DATE
    }

    /**
     * One key.
     *
     * @param path where the values are; of several the smallest decides
     * @param values what they are
     * @param ascending whether the smallest comes first; what has no value comes last either way
     */
    public record Key(Path path, Values values, boolean ascending) {}

    /**
     * An order.
     *
     * @param keys what decides
     */
    public Order {
        keys = List.copyOf(keys);
    }

    /**
     * The order of IRIs.
     *
     * @param <E> the class of the entities
     * @return the order
     */
    public static <E> Order<E> byIri() {
        return new Order<>(List.of());
    }

    static <E> Order<E> by(Path path, Values values, boolean ascending) {
        return new Order<>(List.of(new Key(path, values, ascending)));
    }

    /**
     * Where this order ties, another.
     *
     * @param next the other
     * @return both
     */
    public Order<E> then(Order<? super E> next) {
        return new Order<>(Stream.concat(keys.stream(), next.keys.stream()).toList());
    }
}
