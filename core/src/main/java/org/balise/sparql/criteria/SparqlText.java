package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.query.Order;
import org.balise.query.Path;
import org.balise.query.Request;

/**
 * Typed queries as SPARQL 1.1: pure functions from a query to its text. No text has a path with {@code *} or {@code +}, and
 * no string or IRI of a reader changes more of it than one term.
 */
public final class SparqlText {

    private SparqlText() {}

    /**
     * The query for the results.
     *
     * @param request the query
     * @param trusted the graphs that count if the reader trusts some sources only
     * @return a {@code SELECT} of {@code ?this}, the result; {@code ?certain}, true or unbound; and for each value of a key of the order,
     *     {@code ?key}, its number from 0, and {@code ?value}. A result without any such value has a row without them
     * @throws org.balise.problem.MalformedException if what should be an IRI is none
     * @throws org.balise.problem.QueryException if a pattern in SPARQL is none, or asks for what is refused
     */
    public static String ids(Request<?> request, Optional<TrustedGraphs> trusted) {
        return results(request, trusted).text();
    }

    /** The query for the results, as {@link #ids}. */
    static Written results(Request<?> request, Optional<TrustedGraphs> trusted) {
        ResultWriter writer = new ResultWriter(trusted);
        String results = writer.possible(request);
        List<? extends Order.Key> keys = request.order().keys();
        if (keys.isEmpty()) {
            return writer.query("DISTINCT ?this ?certain", results);
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add("{ " + writer.path(ResultWriter.THIS, keys.get(i).path(), "?value")
                    + " FILTER(isLiteral(?value)) BIND(" + i + " AS ?key) }");
        }
        return writer.query(
                "DISTINCT ?this ?certain ?key ?value",
                results + "\n  OPTIONAL { " + String.join("\n    UNION ", values) + " }");
    }

    /** How many results there are: rows of {@code ?certain ?count}. */
    static Written count(Request<?> request, Optional<TrustedGraphs> trusted) {
        ResultWriter writer = new ResultWriter(trusted);
        String results = writer.possible(request);
        return writer.query("?certain (COUNT(DISTINCT ?this) AS ?count)", results, " GROUP BY ?certain");
    }

    /** What a path leads to from certain results: rows of {@code ?this ?value}. */
    static Written values(Request<?> request, Path path, Optional<TrustedGraphs> trusted) {
        ResultWriter writer = new ResultWriter(trusted);
        String pattern = writer.certain(request) + "\n  " + writer.path(ResultWriter.THIS, path, "?value");
        return writer.query("DISTINCT ?this ?value", pattern);
    }
}
