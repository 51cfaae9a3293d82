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

/** The style sheet of the pages about things. */
final class PageStyle extends ReadOnlyServlet {

    /** Its path. */
    static final String PATH = "/assets/document.css";

    private static final long serialVersionUID = 1L;

    private final transient byte[] style = bytes();

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of());
        EntityTag tag = EntityTag.of(new String(style, StandardCharsets.UTF_8));
        return Representation.of("text/css", tag, Caching.BRIEFLY, () -> Body.of(style));
    }

    private static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream("document.css"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
