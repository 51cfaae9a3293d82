package org.balise.examples;

import java.nio.file.Path;
import org.balise.Catalogue;

/** Loads a file of one's own beside the bundled catalogue and asks both together. */
public final class LoadOwnData {

    private LoadOwnData() {}

    /**
     * Prints the programmes for young people, those of the given file among them.
     *
     * @param args a file of RDF, for instance {@code examples/src/main/resources/org/balise/examples/own-program.ttl}
     */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("Give one file of RDF.");
            return;
        }
        try (var bundled = Catalogue.bundled();
                var both = bundled.with(Path.of(args[0]))) {
            record Row(String name, String graph) {}
            both.select(FOR_YOUTH, Row.class)
                    .forEach(row -> System.out.println(row.name() + "  <" + row.graph() + ">"));
        }
    }

    private static final String FOR_YOUTH = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX population: <https://w3id.org/balise/vocab/population/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT DISTINCT ?name ?graph {
              ?program a bal:Program ; bal:servesClientele / bal:population population:youth .
              GRAPH ?graph { ?program skos:prefLabel ?name }
              FILTER (lang(?name) = "en")
            } ORDER BY ?name
            """;
}
