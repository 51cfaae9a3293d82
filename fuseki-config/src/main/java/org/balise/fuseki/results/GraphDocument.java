package org.balise.fuseki.results;

import java.io.ByteArrayOutputStream;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Representation;

/**
 * A graph without triple terms as a document.
 *
 * @param key what decides its statements: the release, the address, the settings
 * @param graph makes the statements
 */
public record GraphDocument(String key, Supplier<Graph> graph) {

    /**
     * The document in a format.
     *
     * @param mediaType one of {@link GraphFormat#mediaTypes()}
     * @return the answer
     */
    public Representation as(String mediaType) {
        return Representation.of(mediaType, EntityTag.of(key, mediaType), Caching.BRIEFLY, () -> written(mediaType));
    }

    private Body written(String mediaType) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GraphFormat.of(mediaType).write(bytes, graph.get());
        return Body.of(bytes.toByteArray());
    }
}
