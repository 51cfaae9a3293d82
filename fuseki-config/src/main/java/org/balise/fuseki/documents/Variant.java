package org.balise.fuseki.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/**
 * One form of a document.
 *
 * @param format its format
 * @param language the language of a page, {@code en} or {@code fr}; empty for data, which are in all languages
 */
record Variant(DocumentFormat format, String language) {

    private static final String FORMAT = "format";
    private static final List<String> LANGUAGES = List.of("en", "fr");

    /**
     * The form that a client wants: by the parameter, else by what it accepts.
     *
     * @throws Refusal if it accepts none, or names one that there is not
     */
    static Variant asked(Asked asked) {
        checkParameters(asked);
        List<String> named = asked.parameters().getOrDefault(FORMAT, List.of());
        if (named.size() > 1) {
            throw notAcceptable();
        }
        DocumentFormat format = named.isEmpty()
                ? asked.accept()
                        .best(DocumentFormat.mediaTypes())
                        .map(DocumentFormat::ofMediaType)
                        .orElseThrow(Variant::notAcceptable)
                : DocumentFormat.ofExtension(named.get(0)).orElseThrow(Variant::notAcceptable);
        return of(format, asked);
    }

    /** Refuses parameters but the one that names a format. */
    static void checkParameters(Asked asked) {
        asked.allowOnly(List.of(FORMAT));
    }

    static Variant of(DocumentFormat format, Asked asked) {
        String language =
                format == DocumentFormat.HTML ? asked.languages().locale().getLanguage() : "";
        return new Variant(format, language);
    }

    /** The form that an extension names, such as {@code ttl} or {@code fr.html}; nothing if none. */
    static Optional<Named> named(String path, Asked asked) {
        int dot = path.lastIndexOf('.');
        Optional<DocumentFormat> format =
                dot <= 0 ? Optional.empty() : DocumentFormat.ofExtension(path.substring(dot + 1));
        return format.map(known -> {
            String rest = path.substring(0, dot);
            for (String language : LANGUAGES) {
                if (known == DocumentFormat.HTML && rest.endsWith("." + language)) {
                    return new Named(rest.substring(0, rest.length() - 3), new Variant(known, language));
                }
            }
            return new Named(rest, of(known, asked));
        });
    }

    /** What is behind the path of the document. */
    String extension() {
        return "." + (language.isEmpty() ? "" : language + ".") + format.extension();
    }

    /** All forms that a document has. */
    static List<Variant> all() {
        return Arrays.stream(DocumentFormat.values())
                .flatMap(format -> format == DocumentFormat.HTML
                        ? LANGUAGES.stream().map(language -> new Variant(format, language))
                        : Stream.of(new Variant(format, "")))
                .toList();
    }

    private static Refusal notAcceptable() {
        return new Refusal(ProblemType.NOT_ACCEPTABLE, "allowed", DocumentFormat.mediaTypes());
    }

    /**
     * A path without its extension, and the form that the extension names.
     *
     * @param path the rest of the path
     * @param variant the form
     */
    record Named(String path, Variant variant) {}
}
