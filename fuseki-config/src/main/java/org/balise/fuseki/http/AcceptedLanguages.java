package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/**
 * The languages that a client accepts (RFC 9110, 12.5.4), matched by lookup (RFC 4647, 3.4): {@code fr-CA} takes {@code fr}.
 *
 * @param ranges the ranges, the best first; empty if the client names none, or not well
 */
public record AcceptedLanguages(List<LanguageRange> ranges) {

    /**
     * Reads what a request says.
     *
     * @param request the request
     * @return the languages it names
     */
    public static AcceptedLanguages of(HttpServletRequest request) {
        return parse(String.join(",", Collections.list(request.getHeaders("Accept-Language"))));
    }

    /**
     * Reads the value of a field.
     *
     * @param value the value
     * @return the languages it names; none if it is not well formed
     */
    public static AcceptedLanguages parse(String value) {
        try {
            return new AcceptedLanguages(value.isBlank() ? List.of() : LanguageRange.parse(value));
        } catch (IllegalArgumentException e) {
            return new AcceptedLanguages(List.of());
        }
    }

    /**
     * The best of the languages on offer.
     *
     * @param offered language tags
     * @return the one that the client likes best; nothing if it names none of them
     */
    public Optional<String> best(List<String> offered) {
        return Optional.ofNullable(Locale.lookupTag(ranges, offered));
    }

    /**
     * English or French, for what has both: the best that the client names, else English.
     *
     * @return English or French
     */
    public Locale locale() {
        return best(List.of("en", "fr")).map(Locale::forLanguageTag).orElse(Locale.ENGLISH);
    }
}
