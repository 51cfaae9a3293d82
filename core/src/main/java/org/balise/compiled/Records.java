package org.balise.compiled;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.balise.model.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The records of entities, kept from when they are first read as long as there is room. Two generations: when the young one
 * is full it becomes the old one, which is forgotten but for what is asked for again. So looking up costs one access to a map,
 * without a list of what was used last to keep.
 *
 * <p>Thread-safe; two threads may read the same record at once.
 */
final class Records {

    /** Which record: whose IRI, and for which reader; a reader is like no other. */
    private record Key(String iri, Reader reader) {}

    private final int most;
    private volatile Generations generations = new Generations(new ConcurrentHashMap<>(), Map.of());

    private record Generations(Map<Key, Entity> young, Map<Key, Entity> old) {}

    /** A keeper of about so many records. */
    Records(int most) {
        this.most = most;
    }

    /** A record; empty, and not kept, if no statement gives the IRI a class that has one. */
    Optional<Entity> of(String iri, Reader reader) {
        Key key = new Key(iri, reader);
        Generations now = generations;
        Entity known = now.young().get(key);
        return known != null ? Optional.of(known) : older(key, now);
    }

    private Optional<Entity> older(Key key, Generations now) {
        @Nullable Entity old = now.old().get(key);
        Optional<Entity> found = old != null ? Optional.of(old) : key.reader().read(key.iri());
        found.ifPresent(entity -> keep(key, entity));
        return found;
    }

    private void keep(Key key, Entity entity) {
        Map<Key, Entity> young = generations.young();
        young.put(key, entity);
        if (young.size() > most / 2) {
            generations = new Generations(new ConcurrentHashMap<>(), young);
        }
    }
}
