package org.balise.compiled;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.PatternVars;
import org.balise.problem.QueryException;
import org.balise.sparql.QueryGuard;
import org.balise.sparql.QueryText;

/** The query that a pattern about {@code ?this} stands for. */
final class PatternText {

    private static final String PREFIXES = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX schema: <https://schema.org/>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            """;

    private static final Var THIS = Var.alloc("this");
    private static final QueryGuard GUARD = new QueryGuard(graph -> false);

    private PatternText() {}

    /** The query; refuses what is no pattern, closes the braces it stands in, or asks for what no query may ask. */
    static Query query(String pattern) {
        Query query = QueryText.parse(PREFIXES + "SELECT DISTINCT ?this WHERE {\n" + pattern + "\n}");
        boolean goesOn = query.hasGroupBy()
                || query.hasHaving()
                || query.hasOrderBy()
                || query.hasLimit()
                || query.hasOffset()
                || query.hasValues();
        if (goesOn) {
            throw new QueryException("a pattern may not close the braces that it stands in");
        }
        GUARD.check(query);
        if (!PatternVars.vars(query.getQueryPattern()).contains(THIS)) {
            throw new QueryException("the pattern has no ?this, the entity that it is about");
        }
        return query;
    }
}
