package org.balise.fuseki.documents;

import com.google.common.escape.Escaper;
import com.google.common.net.UrlEscapers;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.rdf.Namespaces;

/**
 * What a document is about.
 *
 * @param base what its IRI begins with: that of the catalogue, or the server's own address for data that are named by it
 * @param path the rest of its IRI, such as {@code id/program/sarahs-place}
 */
record Topic(String base, String path) {

    private static final String ENTITIES = "id/";
    private static final Pattern ILLEGAL = Pattern.compile("[\\x00-\\x20\\x7F<>\"{}|\\\\^`]");
    private static final Pattern ESCAPED_TWICE = Pattern.compile("%25([0-9A-Fa-f]{2})");
    private static final Escaper SEGMENT = UrlEscapers.urlPathSegmentEscaper();

    String iri() {
        return base + path;
    }

    Node node() {
        return NodeFactory.createURI(iri());
    }

    boolean isOntology() {
        return iri().equals(Namespaces.TERMS);
    }

    /** The IRI of the document. */
    String document() {
        return base + documentPath();
    }

    /**
     * The IRI's path of a decoded path. What no IRI can hold was escaped in it; an escaped letter is not the same as a letter.
     */
    static String escaped(String path) {
        return ILLEGAL.matcher(path)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
    }

    /** The path of the document, ready for an address, without its extension. */
    String documentPath() {
        String rest = path.startsWith(ENTITIES) ? path.substring(ENTITIES.length()) : path;
        String trimmed = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
        String escaped =
                Arrays.stream(trimmed.split("/", -1)).map(SEGMENT::escape).collect(Collectors.joining("/"));
        return "doc/" + ESCAPED_TWICE.matcher(escaped).replaceAll("%$1");
    }

    /** The path of what a document is about, from that of the document behind {@code /doc/}. */
    static String pathOf(String document) {
        boolean term = document.equals("def") || document.startsWith("def/") || document.startsWith("vocab/");
        return term ? document : ENTITIES + document;
    }
}
