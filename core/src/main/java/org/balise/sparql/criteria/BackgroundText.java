package org.balise.sparql.criteria;

import java.util.List;
import java.util.Optional;
import org.balise.rdf.Namespaces;
import org.balise.sparql.StateMark;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Rdf;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/** Writes the query for what every answer may need. */
final class BackgroundText {

    private BackgroundText() {}

    /**
     * Rows of {@code ?s ?p ?o}: what lies directly below what, labels of terms, names and classes of concepts; rows of {@code ?s
     * ?graph}: the graph that holds the record of a source; rows of {@code ?graph} alone: one of places or of the ontology; and
     * rows of {@code ?graph ?line}: a line that tells the state, and the graph that says so.
     */
    static Written query() {
        ResultWriter writer = new ResultWriter(Optional.empty());
        TermWriter terms = writer.terms();
        String type = terms.iri(Rdf.TYPE);
        String hierarchy = values(
                terms,
                "?p",
                List.of(
                        Schema.CONTAINED_IN_PLACE,
                        Skos.BROADER,
                        W3c.SUBCLASS_OF,
                        W3c.LABEL,
                        Bal.PLACE_KIND,
                        Skos.TOP_CONCEPT_OF,
                        Skos.HAS_TOP_CONCEPT));
        String concepts = values(terms, "?class", List.of(Skos.CONCEPT_CLASS, Skos.CONCEPT_SCHEME_CLASS)) + "?s " + type
                + " ?class . " + values(terms, "?p", List.of(Skos.PREF_LABEL, Rdf.TYPE));
        String place = type + " " + terms.iri(Bal.PLACE);
        String source = type + " " + terms.iri(Bal.SOURCE);
        String ontology = terms.iri(Namespaces.ONTOLOGY_GRAPH);
        return writer.query(
                "DISTINCT ?s ?p ?o ?graph ?line",
                "{ " + hierarchy + "?s ?p ?o }\n  UNION { " + concepts + "?s ?p ?o }\n  UNION { GRAPH ?graph { ?s "
                        + source + " } }\n  UNION { { SELECT DISTINCT ?graph WHERE { GRAPH ?graph { ?place " + place
                        + " } } } FILTER NOT EXISTS { GRAPH ?graph { ?held " + source
                        + " } } }\n  UNION { { SELECT DISTINCT "
                        + "?graph WHERE { VALUES ?graph { " + ontology + " } GRAPH ?graph { ?term " + type
                        + " ?class } } } }\n  UNION { GRAPH ?graph { " + StateMark.pattern("?line") + " } }");
    }

    private static String values(TermWriter terms, String variable, List<String> iris) {
        return "VALUES " + variable + " { " + terms.iris(iris) + " } ";
    }
}
