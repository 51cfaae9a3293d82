package org.balise.examples;

import java.util.Optional;
import org.balise.Catalogue;

/** Follows one statement to the passages that attest it, and from there to the source document. */
public final class FollowToPassage {

    private FollowToPassage() {}

    /** A passage of a source document: its title, and the range of characters. */
    record Place(String start, String source, long from, long to, Optional<String> digest) {}

    /**
     * Prints where it stands that Sarah's Place began in the autumn of 2022.
     *
     * @param args unused
     */
    public static void main(String[] args) {
        try (var catalogue = Catalogue.bundled()) {
            for (var place : catalogue.select(WHERE_IT_STANDS, Place.class)) {
                System.out.printf(
                        "%s: characters %d to %d of \"%s\"%n", place.start(), place.from(), place.to(), place.source());
            }
        }
    }

    private static final String WHERE_IT_STANDS = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            SELECT ?start ?source ?from ?to ?digest {
              <https://w3id.org/balise/id/program/sarahs-place> bal:started ?start ~ ?passage .
              ?passage bal:inSource ?document ; bal:startsAt ?from ; bal:endsAt ?to .
              ?document dcterms:title ?source .
              OPTIONAL { ?passage bal:digest ?digest }
              FILTER (lang(?source) = "en")
            } ORDER BY ?from
            """;
}
