package org.balise.fuseki.conformance;

import java.util.List;
import java.util.Locale;
import org.balise.fuseki.http.Asked;
import org.balise.fuseki.http.Caching;
import org.balise.fuseki.http.EntityTag;
import org.balise.fuseki.http.OfferedFormats;
import org.balise.fuseki.http.Outcome;
import org.balise.fuseki.http.ReadOnlyServlet;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.questions.PageLanguage;
import org.balise.fuseki.results.GraphDocument;
import org.balise.fuseki.results.GraphFormat;
import org.balise.fuseki.site.PublicAddress;

/** The report as a graph, or as a page to be read. */
final class ConformanceServlet extends ReadOnlyServlet {

    static final String PATH = "conformance";

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";
    private static final OfferedFormats FORMATS = GraphFormat.offered().and(OfferedFormats.of("html", HTML));

    private final transient PublicAddress address;

    ConformanceServlet(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected Outcome answer(Asked asked) {
        asked.allowOnly(List.of(OfferedFormats.PARAMETER, PageLanguage.PARAMETER));
        Locale language = PageLanguage.of(asked);
        String mediaType = FORMATS.best(asked);
        Report report = Report.bundled();
        return mediaType.equals(HTML)
                ? page(report, language)
                : new GraphDocument(report.text(), report.model()::getGraph).as(mediaType);
    }

    private Representation page(Report report, Locale language) {
        String code = language.getLanguage();
        EntityTag tag = EntityTag.of(report.text(), HTML, code, address.toString());
        return Representation.of(HTML, tag, Caching.BRIEFLY, () -> new ConformancePage(address, language).of(report))
                .with("Content-Language", code)
                .with("Content-Location", address.at(PATH + "?" + PageLanguage.PARAMETER + "=" + code));
    }
}
