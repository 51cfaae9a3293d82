package org.balise.fuseki.descriptions;

import java.util.List;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.OfferedFormats;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.results.GraphDocument;
import org.balise.fuseki.results.GraphFormat;

/** The prefixes as a graph, or as one JSON object of namespaces by prefix. */
final class PrefixServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";

    private static final OfferedFormats FORMATS = GraphFormat.offered().and(OfferedFormats.of("json", JSON));

    private final transient Descriptions descriptions;
    private final transient GraphDocument document;

    PrefixServlet(Descriptions descriptions, GraphDocument document) {
        this.descriptions = descriptions;
        this.document = document;
    }

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of(OfferedFormats.PARAMETER));
        String mediaType = FORMATS.best(asked);
        return mediaType.equals(JSON)
                ? Representation.of(
                        JSON,
                        EntityTag.of(document.key(), JSON),
                        Caching.BRIEFLY,
                        () -> Body.of(Json.bytes(descriptions.model().prefixes())))
                : document.as(mediaType);
    }
}
