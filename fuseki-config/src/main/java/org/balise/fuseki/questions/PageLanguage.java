package org.balise.fuseki.questions;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** The language of a page: the one that the address names, else the best that the client accepts. */
public final class PageLanguage {

    /** The parameter that names it. */
    public static final String PARAMETER = "lang";

    private static final List<String> LANGUAGES = List.of("en", "fr");

    private PageLanguage() {}

    /**
     * The language for a request.
     *
     * @param asked the request
     * @return English or French
     * @throws Refusal if the address names another
     */
    public static Locale of(Asked asked) {
        List<String> named = asked.parameters().getOrDefault(PARAMETER, List.of());
        if (named.isEmpty()) {
            return asked.languages().locale();
        }
        if (named.size() > 1 || !LANGUAGES.contains(named.get(0))) {
            throw new Refusal(
                    new Problem(ProblemType.PARAMETER_VALUE, Map.of("parameter", PARAMETER, "allowed", LANGUAGES)));
        }
        return Locale.forLanguageTag(named.get(0));
    }
}
