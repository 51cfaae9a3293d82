package org.balise.sparql;

import org.apache.jena.query.Query;
import org.balise.problem.QueryException;

/** Reads queries of one form and checks what they ask. Thread-safe as far as the guard is. */
record CheckedText(QueryGuard guard) {

    Query select(String sparql) {
        Query query = any(sparql);
        if (!query.isSelectType()) {
            throw new QueryException("not a SELECT query");
        }
        return query;
    }

    Query ask(String sparql) {
        Query query = any(sparql);
        if (!query.isAskType()) {
            throw new QueryException("not an ASK query");
        }
        return query;
    }

    private Query any(String sparql) {
        Query query = QueryText.parse(sparql);
        guard.check(query);
        return query;
    }
}
