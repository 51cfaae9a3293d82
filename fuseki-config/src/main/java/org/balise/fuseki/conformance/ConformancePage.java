package org.balise.fuseki.conformance;

import com.google.common.html.HtmlEscapers;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.questions.PageLanguage;
import org.balise.fuseki.site.PublicAddress;

/** The report as a plain page in one language, usable without scripts: how many tests of each suite pass, and why the others fail. */
final class ConformancePage {

    private final PublicAddress address;
    private final Locale locale;
    private final String language;
    private final ResourceBundle words;

    ConformancePage(PublicAddress address, Locale language) {
        this.address = address;
        this.locale = language;
        this.language = language.getLanguage();
        this.words = ResourceBundle.getBundle("org.balise.fuseki.conformance.page", language);
    }

    Body of(Report report) {
        List<SuiteResult> suites = report.suites();
        String other = language.equals("fr") ? "en" : "fr";
        String page = """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <title>%s</title>
                <main>
                <h1>%s</h1>
                <p>%s</p>
                <table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                %s<h2>%s</h2>
                %s</main>
                <p><a href="%s" hreflang="%s" lang="%s">%s</a></p>
                </html>
                """.formatted(
                        language,
                        word("title"),
                        word("title"),
                        word("introduction", report.version()),
                        word("suite"),
                        word("passed"),
                        word("failed"),
                        word("tests"),
                        suites.stream().map(this::row).collect(Collectors.joining()),
                        suites.stream().map(this::description).collect(Collectors.joining()),
                        word("failures"),
                        suites.stream().map(this::failures).collect(Collectors.joining()),
                        escaped(address.at(ConformanceServlet.PATH + "?" + PageLanguage.PARAMETER + "=" + other)),
                        other,
                        other,
                        word("other"));
        return Body.of(page.getBytes(StandardCharsets.UTF_8));
    }

    private String row(SuiteResult suite) {
        return "<tr><th scope=\"row\">%s</th><td>%d</td><td>%d</td><td>%d</td></tr>\n"
                .formatted(
                        escaped(suite.title().in(language)),
                        suite.passed(),
                        suite.failed().size(),
                        suite.tests());
    }

    private String description(SuiteResult suite) {
        return "<p>" + escaped(suite.description().in(language)) + "</p>\n";
    }

    private String failures(SuiteResult suite) {
        return suite.failed().isEmpty()
                ? ""
                : "<h3>%s</h3>\n<dl>\n%s</dl>\n"
                        .formatted(
                                escaped(suite.title().in(language)),
                                suite.failed().stream().map(this::failure).collect(Collectors.joining()));
    }

    private String failure(FailedTest test) {
        return "<dt><a href=\"%s\" lang=\"en\">%s</a></dt>\n<dd>%s</dd>\n"
                .formatted(
                        escaped(test.iri()),
                        escaped(test.name()),
                        escaped(test.reason().in(language)));
    }

    private String word(String key, Object... arguments) {
        return escaped(new MessageFormat(words.getString(key), locale).format(arguments));
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
