package org.balise.compiled;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Optional;
import org.balise.model.Entity;
import org.balise.query.Scope;

/** The records of entities, kept from when they are first read as long as there is room. Thread-safe. */
final class Records {

    private record Key(String iri, Scope scope) {}

    private final Cache<Key, Entity> known;

    /** A keeper of at most so many records; those longest not asked for go first. */
    Records(long most) {
        this.known = CacheBuilder.newBuilder().maximumSize(most).build();
    }

    /** A record; empty, and not kept, if no statement gives the IRI a class that has one. */
    Optional<Entity> of(String iri, Scope scope, World world) {
        Key key = new Key(iri, scope);
        Entity record = known.getIfPresent(key);
        if (record != null) {
            return Optional.of(record);
        }
        Optional<Entity> read =
                world.data().read(graph -> world.mapper(scope.languages()).read(iri));
        read.ifPresent(entity -> known.put(key, entity));
        return read;
    }
}
