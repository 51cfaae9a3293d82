package org.balise.query;

import java.util.List;
import org.balise.model.Ref;
import org.balise.search.MatchedText;

/**
 * An entity whose texts have the words looked for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the entity
 * @param score how well it fits, above 0; comparable within one answer only
 * @param texts the texts that matched, of the entity or of its parts, each with its property and language; the best first
 * @param <E> the class of the entity
 */
public record Hit<E>(Ref<E> entity, double score, List<MatchedText> texts) {

    /**
     * A hit.
     *
     * @param entity the entity
     * @param score how well it fits
     * @param texts the texts that matched
     */
    public Hit {
        texts = List.copyOf(texts);
    }
}
