package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.query.Meter;
import org.balise.sparql.Endpoint;
import org.balise.sparql.QueryText;

/** Sends queries: each is read once before it goes, and counted. Thread-safe as far as the endpoint is. */
record Asking(Endpoint endpoint) {

    <T> T select(String sparql, Meter meter, Function<Iterator<Binding>, T> reader) {
        QueryText.parse(sparql);
        meter.spend();
        return endpoint.select(sparql, reader);
    }

    <R> List<R> rows(String sparql, Meter meter, Function<Binding, R> row) {
        return select(sparql, meter, bindings -> {
            List<R> rows = new ArrayList<>();
            bindings.forEachRemaining(binding -> rows.add(row.apply(binding)));
            return rows;
        });
    }
}
