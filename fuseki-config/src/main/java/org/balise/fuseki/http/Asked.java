package org.balise.fuseki.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * A request to read one address.
 *
 * @param path the path behind that of the servlet, decoded, without a slash at its beginning
 * @param parameters the values of each parameter of the query string in their order
 * @param accept the formats that the client accepts
 * @param languages the languages that the client accepts
 */
public record Asked(
        String path, Map<String, List<String>> parameters, AcceptHeader accept, AcceptedLanguages languages) {

    static Asked of(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String query = request.getQueryString();
        return new Asked(
                path,
                query == null ? Map.of() : FormText.parse(query),
                AcceptHeader.parse(Collections.list(request.getHeaders("Accept"))),
                AcceptedLanguages.of(request));
    }

    /**
     * Refuses parameters that the address does not know: a word misspelled must not look like an answer.
     *
     * @param known the names of those it knows
     * @throws Refusal if there is another
     */
    public void allowOnly(List<String> known) {
        if (!known.containsAll(parameters.keySet())) {
            throw new Refusal(ProblemType.UNKNOWN_PARAMETER, "allowed", known);
        }
    }
}
