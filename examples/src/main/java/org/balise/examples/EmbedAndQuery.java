package org.balise.examples;

import java.util.List;
import org.balise.Catalogue;

/** Opens the catalogue that comes with the library and asks it who operates which programme. */
public final class EmbedAndQuery {

    private EmbedAndQuery() {}

    /** A row: its components are named as the variables of the query. */
    record Line(String programme, String operator) {}

    /**
     * Prints each programme with its operator, in French.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            operators(catalogue).forEach(line -> System.out.println(line.programme() + " : " + line.operator()));
        }
    }

    static List<Line> operators(Catalogue catalogue) {
        return catalogue.select(OPERATORS, Line.class);
    }

    private static final String OPERATORS = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX role: <https://w3id.org/balise/vocab/role/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?programme ?operator {
              ?role skos:broaderTransitive? role:operator .
              ?program a bal:Program ; skos:prefLabel ?programme ; bal:hasParticipation ?participation .
              ?participation bal:role ?role ; bal:participant / skos:prefLabel ?operator .
              FILTER (lang(?programme) = "fr" && lang(?operator) = "fr")
            } ORDER BY ?programme ?operator
            """;
}
