package org.balise.query;

import java.util.List;
import org.balise.model.Ref;

/**
 * An entity that is related to another, and how.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the entity
 * @param path the relations that lead to it, one of the shortest ways; at least one
 * @param <T> the class of the entity
 */
public record Connection<T>(Ref<T> target, List<Hop> path) {

    /**
     * A connection.
     *
     * @param target the entity
     * @param path the way to it
     */
    public Connection {
        path = List.copyOf(path);
    }

    /**
     * Whether nothing stands between the two.
     *
     * @return whether the path has one relation only
     */
    public boolean isDirect() {
        return path.size() == 1;
    }

    /**
     * What stands between the two.
     *
     * @return the entities on the way, without the first and the last
     */
    public List<Ref<?>> via() {
        return path.stream().limit(path.size() - 1L).<Ref<?>>map(Hop::to).toList();
    }
}
