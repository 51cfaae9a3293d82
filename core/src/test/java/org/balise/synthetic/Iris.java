package org.balise.synthetic;

import java.util.Locale;
import org.balise.rdf.Namespaces;

/** The IRIs of what is generated. Numbers count from 0. */
final class Iris {

    static final String CANADA = Namespaces.ENTITIES + "place/ca";
    static final String EDITORIAL = Namespaces.ENTITIES + "editorial/";

    private Iris() {}

    static String program(int number) {
        return entity("program", number);
    }

    static String organization(int number) {
        return entity("organization", number);
    }

    static String unit(int organization, int number) {
        return entity("unit", organization) + "-" + number;
    }

    static String network(int number) {
        return entity("network", number);
    }

    static String funding(int program, int number) {
        return entity("funding", program) + "-" + number;
    }

    static String discrepancy(int program, String about) {
        return entity("discrepancy", program) + "-" + about;
    }

    static String authority(String place) {
        return Namespaces.ENTITIES + "organization/synthetic-authority-" + slug(place);
    }

    static String scheme(String place) {
        return Namespaces.ENTITIES + "strategy/synthetic-" + slug(place);
    }

    static String source(String slug) {
        return Namespaces.SOURCES + slug;
    }

    static String graph(String slug) {
        return Namespaces.GRAPHS + slug;
    }

    static String directory(int block) {
        return numbered("synthetic-directory-", block);
    }

    static String inventory(int block) {
        return numbered("synthetic-inventory-", block);
    }

    private static String entity(String kind, int number) {
        return Namespaces.ENTITIES + kind + "/synthetic-" + number;
    }

    private static String slug(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    private static String numbered(String stem, int number) {
        return stem + String.format(Locale.ROOT, "%04d", number);
    }
}
