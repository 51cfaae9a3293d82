package org.balise.evidence;

import java.util.Comparator;
import java.util.Optional;

/**
 * A passage: a range of characters of a source document. It reifies the statements that it attests.
 *
 * <p>Immutable and thread-safe. Passages sort by source, then by range.
 *
 * @param source the IRI of the source document, a {@code bal:Source}
 * @param range the characters of it
 */
public record Passage(String source, CharRange range) implements Comparable<Passage> {

    private static final Comparator<Passage> ORDER =
            Comparator.comparing(Passage::source).thenComparing(Passage::range);

    /**
     * Reads a passage's IRI.
     *
     * @param iri such as {@code https://w3id.org/balise/id/source/alert-safety-network#char=1203,1290}
     * @return the passage
     * @throws IllegalArgumentException if the IRI has no fragment that is a range
     */
    public static Passage parse(String iri) {
        int hash = iri.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("no passage: <" + iri + "> has no fragment char=START,END");
        }
        return new Passage(iri.substring(0, hash), CharRange.parse(iri.substring(hash)));
    }

    /**
     * Reads an IRI that may be a passage's.
     *
     * @param iri any IRI
     * @return the passage, if it is one
     */
    public static Optional<Passage> find(String iri) {
        try {
            return isPassageLike(iri) ? Optional.of(parse(iri)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether an IRI means to be a passage, though its range may be wrong.
     *
     * @param iri any IRI
     * @return whether its fragment begins with {@code char=}
     */
    public static boolean isPassageLike(String iri) {
        return iri.contains("#char=");
    }

    /**
     * The passage's IRI.
     *
     * @return the source's IRI with the range as fragment
     */
    public String iri() {
        return source + range.fragment();
    }

    @Override
    public int compareTo(Passage other) {
        return ORDER.compare(this, other);
    }

    /** The passage's IRI. */
    @Override
    public String toString() {
        return iri();
    }
}
