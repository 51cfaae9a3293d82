package org.balise.fuseki.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Representation;

/** A page to write a query on, without scripts. Nothing of a request or of the data is on it, so nothing must be escaped. */
final class QueryForm {

    static final String MEDIA_TYPE = "text/html";

    private QueryForm() {}

    /** The page in English or French. */
    static Representation in(Locale locale) {
        byte[] page = page(locale.getLanguage());
        return Representation.of(
                        MEDIA_TYPE,
                        EntityTag.of(MEDIA_TYPE, locale.getLanguage()),
                        Caching.BRIEFLY,
                        () -> Body.of(page))
                .with("Content-Language", locale.getLanguage());
    }

    private static byte[] page(String language) {
        try (InputStream page = QueryForm.class.getResourceAsStream("form-" + language + ".html")) {
            return Objects.requireNonNull(page).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
