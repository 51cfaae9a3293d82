package org.balise.fuseki.sparql;

import java.util.Map;
import org.apache.jena.query.Query;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.problem.QueryException;
import org.balise.sparql.QueryText;

/** A query that was parsed and found harmless. */
record CheckedQuery(Query query) {

    static CheckedQuery of(String text, Limits limits) {
        try {
            Query query = parse(QueryLimits.checked(text, limits));
            QueryRules.check(QueryRules.algebra(query), limits);
            return new CheckedQuery(query);
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.NESTED_TOO_DEEPLY, "limit", limits.depth());
        }
    }

    private static Query parse(String text) {
        try {
            return QueryText.parse(text);
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError deep) {
                throw deep;
            }
            Map<String, Object> place = Map.of("line", Math.max(1, e.line()), "column", Math.max(1, e.column()));
            throw new Refusal(new Problem(ProblemType.SYNTAX, place));
        }
    }
}
