package org.balise.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.JenaException;
import org.balise.problem.QueryException;
import org.balise.rdf.Namespaces;

/** Queries as text: SPARQL 1.2, nothing beyond. */
public final class QueryText {

    /** The message tells the word that does not fit; the error itself, if anything, the word before it. */
    private static final Pattern PLACE = Pattern.compile("[Ll]ine:? (\\d+), column:? (\\d+)");

    private QueryText() {}

    /**
     * Reads a query.
     *
     * @param sparql SPARQL 1.2; relative IRIs are resolved against {@value Namespaces#BASE}
     * @return the query
     * @throws QueryException with line and column if it is not SPARQL 1.2
     */
    public static Query parse(String sparql) {
        try {
            return QueryFactory.create(sparql, Namespaces.BASE, Syntax.syntaxSPARQL_12);
        } catch (QueryParseException e) {
            throw located(e);
        } catch (JenaException e) {
            throw new QueryException(String.valueOf(e.getMessage()), 0, 0, e);
        } catch (StackOverflowError e) {
            throw new QueryException("nested too deeply", 0, 0, e);
        }
    }

    private static QueryException located(QueryParseException e) {
        String message = String.valueOf(e.getMessage()).strip();
        Matcher place = PLACE.matcher(message);
        boolean said = place.find();
        long line = said ? Long.parseLong(place.group(1)) : Math.max(e.getLine(), 0);
        long column = said ? Long.parseLong(place.group(2)) : Math.max(e.getColumn(), 0);
        return new QueryException(message, line, column, e);
    }
}
