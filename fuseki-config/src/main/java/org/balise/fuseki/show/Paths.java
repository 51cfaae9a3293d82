package org.balise.fuseki.show;

import org.balise.fuseki.results.DisplayText;
import org.balise.rdf.Namespaces;

/** IRIs as people type them. */
public final class Paths {

    /** What comes before the path of a concept. */
    public static final String CONCEPTS = Namespaces.BASE + "vocab/";

    private Paths() {}

    /**
     * The short form of an IRI, which the command {@code show} takes too.
     *
     * @param iri the IRI
     * @return the path of an entity or a concept of the catalogue, such as {@code program/sarahs-place}; any other IRI in angle
     *     brackets; without characters that command a terminal
     */
    public static String of(String iri) {
        for (String namespace : new String[] {Namespaces.ENTITIES, CONCEPTS}) {
            if (iri.startsWith(namespace) && iri.length() > namespace.length()) {
                return DisplayText.safe(iri.substring(namespace.length()));
            }
        }
        return "<" + DisplayText.safe(iri) + ">";
    }

    static boolean isConcept(String iri) {
        return iri.startsWith(CONCEPTS);
    }

    /** What is behind the last slash or hash. */
    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }

    /** The fragment of a part, with its hash; of another thing its path. */
    static String tag(String iri) {
        int hash = iri.indexOf('#');
        return hash < 0 ? of(iri) : DisplayText.safe(iri.substring(hash));
    }
}
