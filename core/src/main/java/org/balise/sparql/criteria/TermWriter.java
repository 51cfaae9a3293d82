package org.balise.sparql.criteria;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.balise.problem.MalformedException;
import org.balise.rdf.Namespaces;

/**
 * Writes the IRIs and strings of one query, and remembers the prefixes they need. Whatever is handed in, what comes out is one
 * term: an IRI that is none is refused, a string is escaped. For one thread.
 */
final class TermWriter {

    private static final Map<String, String> PREFIXES = Map.of(
            Namespaces.TERMS,
            "bal",
            "https://schema.org/",
            "schema",
            "http://www.w3.org/ns/org#",
            "org",
            "http://www.w3.org/2004/02/skos/core#",
            "skos",
            "http://purl.org/dc/terms/",
            "dcterms",
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "rdf",
            "http://www.w3.org/2000/01/rdf-schema#",
            "rdfs",
            "http://www.w3.org/2001/XMLSchema#",
            "xsd",
            "http://www.opengis.net/ont/geosparql#",
            "geo",
            "http://www.w3.org/ns/prov#",
            "prov");

    private static final Pattern OURS =
            Pattern.compile(Pattern.quote(Namespaces.BASE) + "(id|vocab)/([a-z][a-z0-9-]*[a-z0-9])/");
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?");
    private static final Pattern ABSOLUTE =
            Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|^`\\\\\\x7F-\\x9F\\p{Cs}\\uFFFD]*");

    /** Whoever reads a query resolves these, and another IRI would be meant. */
    private static final Pattern DOT_SEGMENT = Pattern.compile("^[^:]*:(?:[^?#]*/)?\\.{1,2}(?:[/?#]|$)");

    private static final int WORTH_A_PREFIX = 3;

    private final SortedMap<String, String> used = new TreeMap<>();
    private final Map<String, String> more = new HashMap<>();

    /** The known prefixes as a prologue, for patterns that others write. */
    static String knownPrefixes() {
        TermWriter all = new TermWriter();
        PREFIXES.forEach((namespace, prefix) -> all.used.put(prefix, namespace));
        return all.prologue();
    }

    String iri(String iri) {
        if (!ABSOLUTE.matcher(iri).matches() || DOT_SEGMENT.matcher(iri).find()) {
            throw new MalformedException("IRI", iri, "an absolute IRI, without '.' or '..' between slashes");
        }
        int end = namespaceEnd(iri);
        String local = iri.substring(end);
        String prefix = LOCAL.matcher(local).matches() ? prefix(iri.substring(0, end)) : "";
        if (prefix.isEmpty()) {
            return "<" + iri + ">";
        }
        used.put(prefix, iri.substring(0, end));
        return prefix + ":" + local;
    }

    /** Several IRIs with spaces between; a namespace that many share gets a prefix. */
    String iris(Collection<String> iris) {
        iris.stream()
                .map(iri -> iri.substring(0, namespaceEnd(iri)))
                .filter(namespace -> prefix(namespace).isEmpty())
                .collect(Collectors.groupingBy(namespace -> namespace, TreeMap::new, Collectors.counting()))
                .forEach((namespace, times) -> {
                    if (times >= WORTH_A_PREFIX) {
                        more.put(namespace, "n" + (more.size() + 1));
                    }
                });
        return iris.stream().map(this::iri).collect(Collectors.joining(" "));
    }

    /** A string without a language. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(point -> appendEscaped(literal, point));
        return literal.append('"').toString();
    }

    /** The declarations of the prefixes used so far. */
    String prologue() {
        return used.entrySet().stream()
                .map(one -> "PREFIX " + one.getKey() + ": <" + one.getValue() + ">\n")
                .collect(Collectors.joining());
    }

    private static int namespaceEnd(String iri) {
        return Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1;
    }

    private String prefix(String namespace) {
        String known = PREFIXES.getOrDefault(namespace, more.getOrDefault(namespace, ""));
        Matcher ours = OURS.matcher(namespace);
        return known.isEmpty() && ours.matches() ? ours.group(1) + "-" + ours.group(2) : known;
    }

    /** Only letters, digits and plain signs stand as they are; a backslash is never followed by a plain {@code u}. */
    private static void appendEscaped(StringBuilder literal, int point) {
        boolean afterBackslash = literal.length() > 2 && literal.charAt(literal.length() - 1) == '\\';
        if (point == '"' || point == '\\') {
            literal.append('\\').append((char) point);
        } else if (point == '\n') {
            literal.append("\\n");
        } else if (point == '\r') {
            literal.append("\\r");
        } else if (isPlain(point) && !afterBackslash) {
            literal.appendCodePoint(point);
        } else if (Character.isBmpCodePoint(point)) {
            literal.append(String.format("\\u%04X", Character.isSurrogate((char) point) ? 0xFFFD : point));
        } else {
            literal.append(String.format("\\U%08X", point));
        }
    }

    private static boolean isPlain(int point) {
        return (point >= ' ' && point < 0x7F) || Character.isLetterOrDigit(point);
    }
}
