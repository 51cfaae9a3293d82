package org.balise.sparql.criteria;

import java.util.Collection;

/** What no generated query may look like: one row for all that is wanted of an entity, optional column by optional column. */
final class JoinedRows {

    private static final String PREFIXES = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private JoinedRows() {}

    static String ofPage(Collection<String> iris) {
        return select(iris, """
                OPTIONAL { ?this skos:prefLabel ?name }
                OPTIONAL { ?this dcterms:description ?description }
                OPTIONAL { ?this bal:addresses ?exploitation }
                OPTIONAL { ?this schema:areaServed ?area . ?area skos:prefLabel ?areaName }
                OPTIONAL { ?this bal:servesClientele ?clientele .
                  OPTIONAL { ?clientele bal:population ?population } OPTIONAL { ?clientele bal:gender ?gender } }
                OPTIONAL { ?this bal:offers ?service . ?service bal:serviceKind ?kind }
                OPTIONAL { ?this bal:hasParticipation ?participation . ?participation bal:role ?role
                  OPTIONAL { ?participation bal:participant ?participant . ?participant skos:prefLabel ?who } }
                OPTIONAL { ?this schema:contactPoint ?contact . ?contact skos:prefLabel ?contactName }
                """);
    }

    static String ofKeys(Collection<String> iris) {
        return select(iris, """
                OPTIONAL { ?this skos:prefLabel ?name }
                OPTIONAL { ?this schema:contactPoint ?contact . ?contact skos:prefLabel ?contactName }
                OPTIONAL { ?award schema:fundedItem ?this ; skos:prefLabel ?awardName }
                """);
    }

    private static String select(Collection<String> iris, String columns) {
        return PREFIXES + "SELECT DISTINCT * { VALUES ?this { <" + String.join("> <", iris) + "> }\n" + columns + "}";
    }
}
