package org.balise.fuseki.descriptions;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Short names of terms, for the IRIs of what is said about them. */
final class ShortNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final int DIGITS = 12;

    private ShortNames() {}

    static String of(String iri, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue())
                        && PLAIN.matcher(iri.substring(entry.getValue().length()))
                                .matches())
                .map(entry ->
                        entry.getKey() + "-" + iri.substring(entry.getValue().length()))
                .findFirst()
                .orElseGet(() -> digest(iri));
    }

    static String ofNamespace(String namespace, Map<String, String> prefixes) {
        return prefixes.entrySet().stream()
                .filter(entry -> entry.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> digest(namespace));
    }

    private static String digest(String iri) {
        return Hashing.sha256()
                .hashString(iri, StandardCharsets.UTF_8)
                .toString()
                .substring(0, DIGITS);
    }
}
