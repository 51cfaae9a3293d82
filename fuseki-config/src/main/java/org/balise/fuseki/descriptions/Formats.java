package org.balise.fuseki.descriptions;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.results.RowFormat;

/** The IRIs that the W3C gave to formats. */
final class Formats {

    private static final String BASE = "http://www.w3.org/ns/formats/";

    private static final Map<String, String> BY_MEDIA_TYPE = Map.of(
            "application/sparql-results+json", "SPARQL_Results_JSON",
            "application/sparql-results+xml", "SPARQL_Results_XML",
            "text/csv", "SPARQL_Results_CSV",
            "text/tab-separated-values", "SPARQL_Results_TSV",
            "text/turtle", "Turtle",
            "application/n-triples", "N-Triples",
            "application/ld+json", "JSON-LD",
            "application/rdf+xml", "RDF_XML");

    private Formats() {}

    /** Those of what the endpoint answers, rows and graphs. */
    static Stream<String> ofAnswers() {
        return Stream.concat(ofTypes(RowFormat.mediaTypesOfRows()), ofTypes(GraphFormat.mediaTypes()));
    }

    /** Those of media types; aliases and versions have none of their own. */
    static Stream<String> ofTypes(List<String> mediaTypes) {
        return mediaTypes.stream().filter(BY_MEDIA_TYPE::containsKey).map(type -> BASE + BY_MEDIA_TYPE.get(type));
    }
}
