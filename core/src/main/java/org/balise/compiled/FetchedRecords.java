package org.balise.compiled;

import java.util.List;
import java.util.Optional;
import org.balise.model.Entity;
import org.balise.model.Value;
import org.balise.query.Fetched;
import org.balise.query.Hierarchy;
import org.balise.query.Step;

/** Entities as they are asked for: nothing is read before. */
record FetchedRecords(Records records, Reader reader, ValueReader statements, Hierarchy hierarchy) implements Fetched {

    @Override
    public Optional<Entity> entity(String iri) {
        return records.of(iri, reader);
    }

    @Override
    public List<Value> values(String subject, Step step) {
        return statements.values(subject, step);
    }
}
