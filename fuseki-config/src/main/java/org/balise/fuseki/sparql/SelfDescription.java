package org.balise.fuseki.sparql;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.balise.fuseki.http.AcceptedLanguages;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.site.Site;

/** What the endpoint answers when there is no query: its description for programs, a form to be filled for browsers. */
final class SelfDescription {

    /** The longest address that is put into a header. */
    static final int LONGEST_ADDRESS = 4_096;

    private static final List<String> OFFERED = Stream.concat(
                    GraphFormat.mediaTypes().stream(), Stream.of(QueryForm.MEDIA_TYPE))
            .toList();

    private final Site site;
    private final Limits limits;
    private final Supplier<Graph> graph;

    SelfDescription(Site site, Limits limits, Supplier<Graph> graph) {
        this.site = site;
        this.limits = limits;
        this.graph = graph;
    }

    Representation answer(SparqlRequest request, AcceptedLanguages languages) {
        String mediaType = request.best(OFFERED);
        return mediaType.equals(QueryForm.MEDIA_TYPE)
                ? QueryForm.in(languages.locale())
                : description(mediaType, request);
    }

    private Representation description(String mediaType, SparqlRequest request) {
        // It says the limits, which are not those of the data.
        EntityTag tag =
                EntityTag.of(site.release().digest(), mediaType, site.address().toString(), limits.toString());
        String address = site.address().at(SparqlModule.PATH.substring(1)) + "?" + request.addressOf(mediaType);
        return Representation.of(mediaType, tag, Caching.BRIEFLY, () -> written(GraphFormat.of(mediaType)))
                .with("Content-Location", address);
    }

    private Body written(GraphFormat format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.write(bytes, graph.get());
        return Body.of(bytes.toByteArray());
    }
}
