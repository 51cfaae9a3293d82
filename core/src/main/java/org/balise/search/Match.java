package org.balise.search;

import java.util.List;

/**
 * An entity whose texts contain the words looked for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the entity's IRI, never that of a part
 * @param score how well it fits, above 0; comparable within one answer only
 * @param texts the texts in which words were found, the entity's own and those of its parts, the best first; never empty
 */
public record Match(String entity, double score, List<MatchedText> texts) {

    /**
     * A match.
     *
     * @param entity the entity's IRI
     * @param score how well it fits
     * @param texts the texts in which words were found
     */
    public Match {
        texts = List.copyOf(texts);
    }

    /**
     * The text that fits best.
     *
     * @return the first of the texts
     */
    public MatchedText best() {
        return texts.get(0);
    }
}
