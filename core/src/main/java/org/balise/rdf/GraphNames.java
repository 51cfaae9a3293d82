package org.balise.rdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The named graph that a file is read into: {@code NAME.ttl} is {@code https://w3id.org/balise/id/graph/NAME}. */
public final class GraphNames {

    private static final Set<String> RESERVED = Set.of(Namespaces.ONTOLOGY_GRAPH, Namespaces.DERIVED_GRAPH);
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]*$");
    private static final Pattern NOT_IN_SLUGS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern OUTER_HYPHENS = Pattern.compile("^-+|-+$");

    private GraphNames() {}

    /**
     * The graph of a file.
     *
     * @param file the file's path or name; folders and what follows the last dot do not count, letters become small, and
     *     every run of other characters than letters and digits of any script, dots among them, becomes a hyphen, none at
     *     either end; accents are kept, composed (NFC); {@code unnamed} if nothing is left
     * @return the graph's IRI
     */
    public static String ofFile(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String small = EXTENSION.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT);
        String stem = Normalizer.normalize(small, Normalizer.Form.NFC);
        String hyphened = NOT_IN_SLUGS.matcher(stem).replaceAll("-");
        String slug = OUTER_HYPHENS.matcher(hyphened).replaceAll("");
        return Namespaces.GRAPHS + (slug.isEmpty() ? "unnamed" : slug);
    }

    /**
     * Whether a graph is the library's own, so that no file may be or fill it.
     *
     * @param graph the graph's IRI
     * @return whether it is the graph of the ontology or of what is derived
     */
    public static boolean isReserved(String graph) {
        return RESERVED.contains(graph);
    }
}
