package org.balise.model;

import org.balise.problem.MalformedException;

/**
 * The id of an entity: an absolute IRI. Two ids are equal when their IRIs are, whatever their types.
 *
 * <p>Immutable and thread-safe. Ids sort by IRI, in code point order.
 *
 * @param <E> the type of what it names: an entity's record, or a {@link Vocabulary} when it names a concept
 * @param iri the IRI
 */
@SuppressWarnings("UnusedTypeParameter") // The parameter keeps ids of different kinds apart; nothing needs its value.
public record Id<E>(String iri) implements Comparable<Id<?>> {

    /**
     * The id with this IRI.
     *
     * @param iri an absolute IRI
     * @throws MalformedException if it is none
     */
    public Id {
        Iris.check(iri);
    }

    /**
     * The id with this IRI.
     *
     * @param <E> the type of what it names
     * @param iri an absolute IRI
     * @return the id
     * @throws MalformedException if it is no absolute IRI
     */
    public static <E> Id<E> of(String iri) {
        return new Id<>(iri);
    }

    /** A slug below a namespace, or a whole IRI, which has a colon. */
    static <E> Id<E> below(String namespace, String slug) {
        if (slug.indexOf(':') >= 0) {
            return of(slug);
        }
        if (!Iris.isSlug(slug)) {
            throw new MalformedException("slug or IRI", slug, "letters, digits, '-', '_' and '.', or a whole IRI");
        }
        return of(namespace + slug);
    }

    /**
     * The entity that a part belongs to.
     *
     * @return the IRI up to the number sign; the id itself when it has none
     */
    public Id<?> owner() {
        int hash = iri.indexOf('#');
        return hash < 0 ? this : new Id<>(iri.substring(0, hash));
    }

    /**
     * Whether this is a part of another entity, such as a clientele of a programme.
     *
     * @return whether the IRI has a number sign
     */
    public boolean isPart() {
        return iri.indexOf('#') >= 0;
    }

    @Override
    public int compareTo(Id<?> other) {
        return CodePointOrder.compare(iri, other.iri);
    }

    /** The IRI. */
    @Override
    public String toString() {
        return iri;
    }
}
