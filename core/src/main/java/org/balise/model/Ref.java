package org.balise.model;

/**
 * A reference to another entity, with what it is called. Nothing is loaded behind it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the type of the entity, or a {@link Vocabulary} for a concept
 * @param id the entity
 * @param label its name, {@code skos:prefLabel} or {@code dcterms:title}; empty when not known
 */
public record Ref<E>(Id<E> id, Text label) {

    /**
     * A reference without a label.
     *
     * @param <E> the type of the entity
     * @param id the entity
     * @return the reference
     */
    public static <E> Ref<E> to(Id<E> id) {
        return new Ref<>(id, Text.none());
    }

    /** The label; the IRI when there is none. */
    @Override
    public String toString() {
        return label.isEmpty() ? id.iri() : label.value();
    }
}
