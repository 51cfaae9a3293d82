package org.balise.fuseki.sparql;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;
import org.balise.problem.QueryException;
import org.balise.sparql.QueryText;

/**
 * A query that was parsed and found harmless.
 *
 * @param query the query
 * @param isSteady whether it has the same answer each time, on the same data
 */
record CheckedQuery(Query query, boolean isSteady) {

    /** The one word of a query that it is told back: its own prefix, if that is short. */
    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: ([\\p{L}\\p{N}._-]{0,40}:)");

    private static final Pattern CHANGING =
            Pattern.compile("\\b(NOW|RAND|UUID|STRUUID|BNODE)(\\s|#[^\\r\\n]*)*+\\(", Pattern.CASE_INSENSITIVE);

    static CheckedQuery of(String text, Limits limits) {
        try {
            Query query = parse(QueryLimits.checked(text, limits));
            QueryRules.check(QueryRules.algebra(query), limits);
            return new CheckedQuery(query, !CHANGING.matcher(text).find() && !makesBlankNodes(query));
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.NESTED_TOO_DEEPLY, "limit", limits.depth());
        }
    }

    /** Blank nodes of a template have other labels each time. */
    private static boolean makesBlankNodes(Query query) {
        return query.isConstructType()
                && query.getConstructTemplate().getQuads().stream()
                        .anyMatch(quad ->
                                quad.getSubject().isBlank() || quad.getObject().isBlank());
    }

    private static Query parse(String text) {
        try {
            return QueryText.parse(text);
        } catch (QueryException e) {
            if (e.getCause() instanceof StackOverflowError deep) {
                throw deep;
            }
            Map<String, Object> facts = new HashMap<>();
            facts.put("line", Math.max(1, e.line()));
            facts.put("column", Math.max(1, e.column()));
            Matcher undeclared = UNDECLARED.matcher(String.valueOf(e.getMessage()));
            if (undeclared.find()) {
                facts.put("prefix", undeclared.group(1));
            }
            throw new Refusal(new Problem(ProblemType.SYNTAX, facts));
        }
    }
}
