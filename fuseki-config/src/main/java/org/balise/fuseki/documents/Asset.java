package org.balise.fuseki.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Representation;

/** One file that pages need; no name of a file comes from a request. */
final class Asset extends ReadOnlyServlet {

    /** The path of the style sheet. */
    static final String STYLE = "assets/document.css";

    /** The path of the sign that browsers show beside the title; without one they ask for another. */
    static final String ICON = "assets/balise.svg";

    private static final long serialVersionUID = 1L;

    private final transient byte[] content;
    private final String mediaType;

    Asset(String path, String mediaType) {
        this.content = bytes(path.substring(path.lastIndexOf('/') + 1));
        this.mediaType = mediaType;
    }

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of());
        EntityTag tag = EntityTag.of(new String(content, StandardCharsets.UTF_8));
        return Representation.of(mediaType, tag, Caching.BRIEFLY, () -> Body.of(content));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
