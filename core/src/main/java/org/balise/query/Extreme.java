package org.balise.query;

import java.util.List;
import org.balise.model.Ref;

/**
 * The smallest or greatest value, and who has it.
 *
 * @param value the value
 * @param holders the entities that have it, by IRI
 * @param <V> what the value is
 * @param <E> the class of the entities
 */
public record Extreme<V, E>(V value, List<Ref<E>> holders) {

    /**
     * An extreme.
     *
     * @param value the value
     * @param holders who has it
     */
    public Extreme {
        holders = List.copyOf(holders);
    }
}
