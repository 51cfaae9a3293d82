package org.balise.rdf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The prefixes that files of the catalogue are written with: those of the bundled JSON-LD context, a few of the web's own
 * vocabularies, and for each concept scheme its last word.
 */
public final class Prefixes {

    private static final String CONTEXT = "/org/balise/ontology/context.jsonld";
    private static final String SCHEMES = Namespaces.BASE + "vocab/";
    private static final Map<String, String> OTHERS = Map.of(
            "foaf", "http://xmlns.com/foaf/0.1/",
            "sh", "http://www.w3.org/ns/shacl#",
            "spdx", "http://spdx.org/rdf/terms#",
            "void", "http://rdfs.org/ns/void#");

    private static final Pattern SCHEME = Pattern.compile("[a-z](?:[a-z0-9-]*[a-z0-9])?");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");

    private static final Map<String, String> NAMESPACES = namespaces();
    private static final Map<String, String> BY_NAMESPACE = turned(NAMESPACES);

    private Prefixes() {}

    /**
     * All of them but those of concept schemes.
     *
     * @return the namespace of each prefix, sorted by prefix
     */
    public static Map<String, String> all() {
        return NAMESPACES;
    }

    /**
     * The short name of an IRI.
     *
     * @param iri any IRI
     * @return the name, if the IRI has a known namespace and a local part of plain letters, digits and hyphens
     */
    public static Optional<ShortName> of(String iri) {
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
        String local = iri.substring(end);
        return LOCAL.matcher(local).matches()
                ? prefix(iri.substring(0, end)).map(prefix -> new ShortName(prefix, iri.substring(0, end), local))
                : Optional.empty();
    }

    private static Optional<String> prefix(String namespace) {
        String known = BY_NAMESPACE.get(namespace);
        if (known != null) {
            return Optional.of(known);
        }
        String scheme = namespace.startsWith(SCHEMES) ? namespace.substring(SCHEMES.length()) : "";
        String name = scheme.isEmpty() ? "" : scheme.substring(0, scheme.length() - 1);
        return SCHEME.matcher(name).matches() && !NAMESPACES.containsKey(name) ? Optional.of(name) : Optional.empty();
    }

    private static Map<String, String> namespaces() {
        Map<String, String> namespaces = new TreeMap<>(OTHERS);
        try (InputStream in = BundledFile.open(CONTEXT)) {
            JsonNode context = new ObjectMapper().readTree(in).path("@context");
            context.properties().forEach(entry -> {
                String value = entry.getValue().asText();
                boolean namespace = value.endsWith("/") || value.endsWith("#");
                if (namespace && !entry.getKey().startsWith("@")) {
                    namespaces.put(entry.getKey(), value);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(namespaces);
    }

    private static Map<String, String> turned(Map<String, String> namespaces) {
        Map<String, String> turned = new TreeMap<>();
        namespaces.forEach((prefix, namespace) -> turned.put(namespace, prefix));
        return turned;
    }

    /**
     * An IRI in two parts.
     *
     * @param prefix what stands for the namespace
     * @param namespace the beginning of the IRI
     * @param local its end
     */
    public record ShortName(String prefix, String namespace, String local) {

        /** Both parts with a colon. */
        @Override
        public String toString() {
            return prefix + ":" + local;
        }
    }
}
