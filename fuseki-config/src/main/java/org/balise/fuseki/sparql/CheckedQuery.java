package org.balise.fuseki.sparql;

import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** A query that was parsed and found harmless. */
record CheckedQuery(Query query) {

    /** Relative IRIs in queries are resolved against the namespace of the catalogue, never against an address of this machine. */
    private static final String BASE = "https://w3id.org/balise/";

    static CheckedQuery of(String text, Limits limits) {
        try {
            Query query = parse(QueryText.checked(text, limits));
            QueryRules.check(QueryRules.algebra(query), limits);
            return new CheckedQuery(query);
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.NESTED_TOO_DEEPLY, "limit", limits.depth());
        }
    }

    private static Query parse(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw new Refusal(new Problem(
                    ProblemType.SYNTAX,
                    Map.of("line", Math.max(1, e.getLine()), "column", Math.max(1, e.getColumn()))));
        } catch (QueryException e) {
            throw new Refusal(new Problem(ProblemType.SYNTAX, Map.of("line", 1, "column", 1)));
        }
    }
}
