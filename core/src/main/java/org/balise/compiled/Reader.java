package org.balise.compiled;

import java.util.Optional;
import org.balise.model.Entity;
import org.balise.model.LanguageChain;
import org.balise.rdf.EntityMapper;

/** Reads records in some languages; keeps the names that it meets. Like no other. Thread-safe. */
final class Reader {

    private final Data data;
    private final EntityMapper mapper;

    Reader(Data data, LanguageChain languages) {
        this.data = data;
        this.mapper = EntityMapper.of(new SnapshotGraph(data), languages);
    }

    Optional<Entity> read(String iri) {
        return data.read(graph -> mapper.read(iri));
    }
}
