package org.balise.compiled;

import java.util.List;
import java.util.Optional;
import org.balise.model.Entity;
import org.balise.model.Value;
import org.balise.query.Fetched;
import org.balise.query.Scope;
import org.balise.query.Step;

/** Entities as they are asked for: nothing is read before. */
record FetchedRecords(Records records, Scope scope, World world) implements Fetched {

    @Override
    public Optional<Entity> entity(String iri) {
        return records.of(iri, scope, world);
    }

    @Override
    public List<Value> values(String subject, Step step) {
        return world.values().values(subject, step);
    }
}
