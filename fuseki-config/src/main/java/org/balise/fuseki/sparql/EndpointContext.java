package org.balise.fuseki.sparql;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/** The settings under which a query of the endpoint is evaluated; they hold even where the process has others (cases 1, 36). */
final class EndpointContext {

    private static final long ROWS_IN_MEMORY = 10_000L;

    private EndpointContext() {}

    static Context create(DatasetGraph data, Limits limits) {
        Context context = ARQ.getContext().copy();
        if (data.getContext() != null) {
            context.putAll(data.getContext());
        }
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.spillToDiskThreshold, ROWS_IN_MEMORY);
        BoundedValues.install(context, limits.valueLength());
        return context;
    }
}
