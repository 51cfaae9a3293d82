package org.balise.fuseki.descriptions;

import java.util.List;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.questions.PageLanguage;

/** The operations that this server has, in English or French. */
final class OpenApiServlet extends ReadOnlyServlet {

    private static final long serialVersionUID = 1L;

    private final transient Descriptions descriptions;

    OpenApiServlet(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of(PageLanguage.PARAMETER));
        String language = PageLanguage.of(asked).getLanguage();
        String other = language.equals("fr") ? "en" : "fr";
        Served served = Served.by(getServletContext());
        String address = descriptions.site().address().at("openapi.json?lang=");
        return Representation.of(
                        "application/json",
                        EntityTag.of("openapi", descriptions.key(), language, served.toString()),
                        Caching.BRIEFLY,
                        () -> Body.of(Json.bytes(OpenApi.of(descriptions.model(), Words.in(language), served))))
                .with("Content-Language", language)
                .with("Content-Location", address + language)
                .with("Link", "<%s%s>; rel=\"alternate\"; hreflang=\"%s\"".formatted(address, other, other));
    }
}
