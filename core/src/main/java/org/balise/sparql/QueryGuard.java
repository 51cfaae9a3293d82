package org.balise.sparql;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.balise.problem.QueryException;

/**
 * Refuses what a query may not ask: other endpoints ({@code SERVICE}), graphs that are not in the catalogue
 * ({@code FROM}), functions and property functions that run code of the engine or of the class path ({@code java:},
 * scripts, Jena's own), and aggregates beyond SPARQL's.
 *
 * <p>Works on the query alone: no setting of the engine that other parts of a program may rely on is touched.
 * Immutable and thread-safe.
 */
public final class QueryGuard {

    /** Casts, and the functions of XPath that SPARQL engines share; all others are built into SPARQL's own syntax. */
    private static final List<String> ALLOWED_FUNCTIONS = List.of(
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2005/xpath-functions#",
            "http://www.w3.org/2005/xpath-functions/math#");

    private static final String APPLY = "http://www.w3.org/2005/xpath-functions#apply";

    private static final List<String> REFUSED_PREDICATES =
            List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

    private final Predicate<Node> knownGraph;

    /**
     * A guard over these graphs.
     *
     * @param knownGraph whether a graph may be named in {@code FROM} and {@code FROM NAMED}
     */
    public QueryGuard(Predicate<Node> knownGraph) {
        this.knownGraph = knownGraph;
    }

    /**
     * Checks a query.
     *
     * @param query the query
     * @throws QueryException if it asks for what is refused; names it
     */
    public void check(Query query) {
        query.getGraphURIs().forEach(this::checkGraph);
        query.getNamedGraphURIs().forEach(this::checkGraph);
        if (query.isJsonType()) {
            throw new QueryException("JSON is no query form of SPARQL 1.2");
        }
        if (query.getQueryPattern() != null) {
            try {
                Op algebra = Algebra.compile(query);
                ExpressionGuard expressions = new ExpressionGuard();
                Walker.walk(algebra, new PatternGuard(expressions), expressions);
            } catch (StackOverflowError e) {
                throw new QueryException("nested too deeply", 0, 0, e);
            }
        }
    }

    /**
     * Reads and checks a {@code SELECT}.
     *
     * @param sparql a {@code SELECT} query in SPARQL 1.2
     * @return the query
     * @throws QueryException if it is none, or asks for what is refused
     */
    public Query select(String sparql) {
        Query query = QueryText.parse(sparql);
        if (!query.isSelectType()) {
            throw new QueryException("not a SELECT query");
        }
        check(query);
        return query;
    }

    /**
     * Reads and checks an {@code ASK}.
     *
     * @param sparql an {@code ASK} query in SPARQL 1.2
     * @return the query
     * @throws QueryException if it is none, or asks for what is refused
     */
    public Query ask(String sparql) {
        Query query = QueryText.parse(sparql);
        if (!query.isAskType()) {
            throw new QueryException("not an ASK query");
        }
        check(query);
        return query;
    }

    static void checkFunction(String iri) {
        if (iri.equals(APPLY)) {
            throw new QueryException("the function <" + iri + "> is refused: it calls functions by computed names");
        }
        if (ALLOWED_FUNCTIONS.stream().noneMatch(iri::startsWith)) {
            throw new QueryException(
                    "the function <" + iri + "> is refused; allowed are those of " + ALLOWED_FUNCTIONS);
        }
    }

    static void checkPredicate(Node predicate) {
        if (predicate.isURI() && REFUSED_PREDICATES.stream().anyMatch(predicate.getURI()::startsWith)) {
            throw new QueryException("the property function <" + predicate.getURI() + "> is refused");
        }
    }

    private void checkGraph(String iri) {
        if (!knownGraph.test(NodeFactory.createURI(iri))) {
            throw new QueryException("no graph <" + iri + "> in the catalogue; FROM never loads anything");
        }
    }
}
