package org.balise.query;

/** Which concepts, places and classes lie below which. Implementations are immutable and thread-safe. */
public interface Hierarchy {

    /**
     * Whether something lies within something wider.
     *
     * @param narrow the IRI of a concept, place or class
     * @param wide the IRI of another of the same kind
     * @return whether they are the same or the first lies below the second, at any distance
     */
    boolean isWithin(String narrow, String wide);
}
