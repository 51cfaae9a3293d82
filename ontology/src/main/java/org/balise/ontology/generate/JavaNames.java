package org.balise.ontology.generate;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Java names for local names of terms (lowerCamel or UpperCamel) and slugs (kebab-case). */
final class JavaNames {

    /** What the class of a scheme's concepts as plain strings ends with. */
    static final String SCHEME = "Scheme";

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Pattern ASCII_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*");

    private JavaNames() {}

    /** Whether a local name or slug can become a Java name; ASCII only, because constants are typed by hand. */
    static boolean canName(String local) {
        return ASCII_NAME.matcher(local).matches();
    }

    /** {@code servesClientele} and {@code serves-clientele} give {@code SERVES_CLIENTELE}. */
    static String constant(String local) {
        return HUMP.matcher(local).replaceAll("_").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** {@code service-kind} gives {@code ServiceKindScheme}. */
    static String schemeClass(String slug) {
        return Arrays.stream(slug.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining("", "", SCHEME));
    }
}
