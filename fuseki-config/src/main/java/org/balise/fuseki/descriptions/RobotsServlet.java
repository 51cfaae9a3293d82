package org.balise.fuseki.descriptions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Representation;

/** What robots may fetch: documents and files, but nothing that is computed for each reader. */
final class RobotsServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;

    private static final String RULES = """
            User-agent: *
            Disallow: /sparql
            Disallow: /queries/
            Allow: /
            """;

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of());
        return Representation.of(
                "text/plain",
                EntityTag.of(RULES),
                Caching.BRIEFLY,
                () -> Body.of(RULES.getBytes(StandardCharsets.UTF_8)));
    }
}
