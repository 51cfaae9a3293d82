package org.balise.fuseki.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceOverHttpTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static BaliseServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        server = BaliseServer.start(SampleData.create(), ServerSettings.local(0));
        client = new Client(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml"})
    void hasTheWholeReportInEveryFormatOfGraphs(String type) {
        HttpResponse<String> answer = get("/conformance", "Accept", type);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(graph(answer.body(), RDFLanguages.contentTypeToLang(type))
                        .isIsomorphicWith(Report.bundled().model().getGraph()))
                .isTrue();
    }

    @Test
    void isTurtleForWhoAsksForNothingAndAPageForBrowsers() {
        assertThat(get("/conformance").headers().firstValue("Content-Type")).contains("text/turtle;charset=utf-8");
        assertThat(get("/conformance", "Accept", BROWSER).headers().firstValue("Content-Type"))
                .contains("text/html;charset=utf-8");
    }

    @Test
    void refusesWhatItDoesNotHave() {
        assertThat(get("/conformance", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(get("/conformance", "Accept", "image/png").body()).contains("text/html", "application/ld+json");
        assertThat(get("/conformance?x=1").statusCode()).isEqualTo(400);
        assertThat(get("/conformance?lang=de").statusCode()).isEqualTo(400);
        assertThat(get("/conformance/x").statusCode()).isEqualTo(404);
        assertThat(client.send(client.request("/conformance").POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "text/html"})
    void answersHeadAsGetAndSendsNothingAgain(String type) {
        HttpResponse<String> whole = get("/conformance", "Accept", type);
        HttpResponse<String> head = client.send(
                client.request("/conformance").header("Accept", type).method("HEAD", BodyPublishers.noBody()));
        String tag = whole.headers().firstValue("ETag").orElseThrow();

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(List.of("ETag", "Content-Type", "Vary", "Cache-Control"))
                .allSatisfy(name -> assertThat(head.headers().allValues(name))
                        .isNotEmpty()
                        .isEqualTo(whole.headers().allValues(name)));
        assertThat(get("/conformance", "Accept", type, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(get("/conformance", "Accept", "application/n-triples", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void tellsTheFiguresAndReasonsOfTheReport(String language) {
        HttpResponse<String> answer = get("/conformance", "Accept", BROWSER, "Accept-Language", language + "-CA");
        String page = answer.body();

        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.headers().firstValue("Content-Location"))
                .contains(server.address() + "conformance?lang=" + language);
        assertThat(page)
                .isEqualTo(get("/conformance?lang=" + language, "Accept", "text/html")
                        .body())
                .contains("<html lang=\"" + language + "\">", Report.bundled().version());
        assertThat(Report.bundled().suites())
                .hasSize(TestedSuite.values().length)
                .allSatisfy(suite -> {
                    assertThat(page)
                            .contains("<tr><th scope=\"row\">%s</th><td>%d</td><td>%d</td><td>%d</td></tr>"
                                    .formatted(
                                            suite.title().in(language),
                                            suite.passed(),
                                            suite.failed().size(),
                                            suite.tests()));
                    assertThat(suite.failed())
                            .allSatisfy(test -> assertThat(page)
                                    .contains(
                                            test.iri(),
                                            test.name(),
                                            escaped(test.reason().in(language))));
                });
        assertThat(page.split("<dt>", -1)).hasSize(KnownFailures.iris().size() + 1);
    }

    @Test
    void isToldByOpenApi() {
        assertThat(get("/openapi.json").body()).contains("\"/conformance\"");
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return client.send(
                headers.length == 0
                        ? client.request(path)
                        : client.request(path).headers(headers));
    }

    private static Graph graph(String text, Lang lang) {
        return RDFParser.fromString(text, lang).toGraph();
    }

    private static String escaped(String text) {
        return text.replace("'", "&#39;").replace("\"", "&quot;");
    }
}
