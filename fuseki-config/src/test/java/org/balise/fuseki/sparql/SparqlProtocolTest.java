package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.PublicAddress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SparqlProtocolTest {

    private static final String EVIDENCE = "SELECT ?o ?r { ?s <http://example.org/p> ?o ~ ?r }";

    private static final String REIFIED =
            "CONSTRUCT WHERE { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }";

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

    @Test
    void answersByGetPostFormAndPostDirect() {
        String form = "query=" + Client.encoded(EVIDENCE);
        HttpResponse<String> byGet = client.get(EVIDENCE);
        HttpResponse<String> byForm =
                client.post("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> direct = client.post(EVIDENCE);

        assertThat(byGet.body()).contains("http://example.org/middle");
        assertThat(byGet.headers().firstValue("Content-Type")).contains("application/sparql-results+json");
        assertThat(byForm.body()).isEqualToIgnoringWhitespace(byGet.body());
        assertThat(direct.body()).isEqualToIgnoringWhitespace(byGet.body());
    }

    @Test
    void answersHeadWithTheLengthAndWithoutTheBody() {
        HttpResponse<String> head = client.send(
                client.request("/sparql?query=" + Client.encoded("ASK {}")).method("HEAD", BodyPublishers.noBody()));
        HttpResponse<String> get = client.get("ASK {}");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest(name = "Accept: {0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                         | application/sparql-results+json",
                "application/json                            | application/json",
                "text/csv                                    | text/csv;charset=utf-8",
                "text/tab-separated-values, text/csv;q=0.5   | text/tab-separated-values;charset=utf-8",
                "text/html, application/xml;q=0.9, */*;q=0.8 | application/xml",
                "application/sparql-results+xml              | application/sparql-results+xml",
            })
    void choosesTheFormatOfRowsThatTheClientLikesBest(String accept, String type) {
        assertThat(client.get("SELECT * { ?s ?p ?o }", "Accept", accept)
                        .headers()
                        .firstValue("Content-Type"))
                .contains(type);
    }

    @ParameterizedTest(name = "Accept: {0} gives {1}")
    @CsvSource({
        "*/*, text/turtle;charset=utf-8",
        "application/n-triples, application/n-triples",
        "application/ld+json, application/ld+json",
        "application/rdf+xml, application/rdf+xml",
    })
    void choosesTheFormatOfGraphsThatTheClientLikesBest(String accept, String type) {
        HttpResponse<String> answer =
                client.get("CONSTRUCT { ?s ?p ?o } { ?s <http://example.org/p> ?o . ?s ?p ?o }", "Accept", accept);

        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.body()).contains("http://example.org/");
    }

    @Test
    void listsWhatThereIsWhenNoFormatFits() {
        HttpResponse<String> answer = client.get("SELECT * {}", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("not-acceptable", "text/csv", "application/sparql-results+json");
    }

    @ParameterizedTest(name = "triple terms as {0}: {1}")
    @CsvSource({
        "text/turtle;version=1.2, <<(",
        "application/n-triples;version=1.2, <<(",
        "text/turtle, 22-rdf-syntax-ns#subject",
        "text/turtle;charset=utf-8, 22-rdf-syntax-ns#subject",
        "application/n-triples, 22-rdf-syntax-ns#subject",
        "application/rdf+xml, 22-rdf-syntax-ns#subject",
        "application/ld+json, 22-rdf-syntax-ns#subject"
    })
    void writesTripleTermsForReadersOfRdf12OnlyAndReificationForOthers(String accept, String expected) {
        HttpResponse<String> answer = client.get(REIFIED, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().replace("rdf:subject", "22-rdf-syntax-ns#subject"))
                .contains(expected, "http://example.org/start");
        assertThat(answer.body().contains("<<")).isEqualTo(expected.contains("<<"));
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().contains("version=1.2"))
                .isEqualTo(expected.contains("<<"));
    }

    @Test
    void writesTripleTermsOfRowsInJsonAndXmlAsSparql12Has() {
        String query = "SELECT ?t { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }";

        assertThat(client.get(query, "Accept", "application/sparql-results+json")
                        .body())
                .containsPattern("\"type\"\\s*:\\s*\"triple\"");
        assertThat(client.get(query, "Accept", "application/sparql-results+xml").body())
                .contains("<triple>");
    }

    @ParameterizedTest(name = "format={0} gives {1}")
    @CsvSource({
        "json, application/sparql-results+json",
        "xml, application/sparql-results+xml",
        "csv, text/csv;charset=utf-8",
        "tsv, text/tab-separated-values;charset=utf-8"
    })
    void theAddressDecidesTheFormatOfRowsWhateverIsAccepted(String format, String type) {
        HttpResponse<String> answer = client.send(
                client.request("/sparql?format=" + format + "&query=" + Client.encoded("SELECT * { ?s ?p ?o }"))
                        .header("Accept", "image/png"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
    }

    @ParameterizedTest(name = "format={0} gives {1}")
    @CsvSource({
        "ttl, text/turtle;charset=utf-8",
        "ttl12, text/turtle;version=1.2;charset=utf-8",
        "nt, application/n-triples",
        "nt12, application/n-triples;version=1.2",
        "jsonld, application/ld+json",
        "rdf, application/rdf+xml"
    })
    void theAddressDecidesTheFormatOfGraphsAndOfTheDescription(String format, String type) {
        HttpResponse<String> graph =
                client.send(client.request("/sparql?query=" + Client.encoded(REIFIED) + "&format=" + format));
        HttpResponse<String> description = client.send(client.request("/sparql?format=" + format));

        assertThat(List.of(graph, description)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        });
    }

    @Test
    void anotherFormatIsNoneOfTheAddressAndOneThatDoesNotFitIsNotAcceptable() {
        String rows = "/sparql?query=" + Client.encoded("SELECT * {}");
        HttpResponse<String> unknown = client.send(client.request(rows + "&format=text%2Fhtml"));
        HttpResponse<String> twice = client.send(client.request(rows + "&format=csv&format=json"));
        HttpResponse<String> graph = client.send(client.request(rows + "&format=ttl"));
        HttpResponse<String> yesOrNo =
                client.send(client.request("/sparql?format=csv&query=" + Client.encoded("ASK {}")));

        assertThat(unknown.body()).contains("unknown-format", "csv");
        assertThat(List.of(unknown, twice)).allMatch(answer -> answer.statusCode() == 400);
        assertThat(List.of(graph, yesOrNo)).allMatch(answer -> answer.statusCode() == 406);
    }

    @Test
    void anAnswerSaysTheAddressOfItsFormatWhichGivesTheSameToEveryone() {
        HttpResponse<String> answer = client.get("SELECT * { ?s ?p ?o }", "Accept", "text/csv");
        String address = answer.headers().firstValue("Content-Location").orElseThrow();

        assertThat(address).startsWith(server.address() + "sparql?query=SELECT").endsWith("&format=csv");
        assertThat(client.send(client.request(address)).body()).isEqualTo(answer.body());
        assertThat(client.post("SELECT * {}").headers().firstValue("Content-Location"))
                .isEmpty();
    }

    @ParameterizedTest(name = "Accept: {0} gives {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                              | text/turtle;charset=utf-8",
                "text/turtle                      | text/turtle;charset=utf-8",
                "application/ld+json              | application/ld+json",
                "application/rdf+xml              | application/rdf+xml",
                "application/n-triples            | application/n-triples",
                "text/html, application/xml;q=0.9 | text/html;charset=utf-8",
            })
    void withoutAQueryTheServiceDescribesItself(String accept, String type) {
        HttpResponse<String> answer = client.send(client.request("/sparql").header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("ETag")).isPresent();
        assertThat(answer.body()).containsAnyOf("sparql-service-description#", "<form method=\"get\">");
    }

    @Test
    void theDescriptionNamesItsEndpointByTheAddressThatReadersKnow() {
        PublicAddress known = PublicAddress.of("https://data.example.org/balise/");
        ServerSettings settings = new ServerSettings("127.0.0.1", 0, Optional.of(known), Limits.DEFAULT);
        try (BaliseServer elsewhere = BaliseServer.start(SampleData.create(), settings)) {
            HttpResponse<String> answer =
                    new Client(elsewhere.address()).send(client.request(elsewhere.address() + "sparql"));

            assertThat(answer.body()).contains("<https://data.example.org/balise/sparql>");
            assertThat(answer.headers().firstValue("Content-Location"))
                    .contains("https://data.example.org/balise/sparql?format=ttl");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Query", "fr-CA, Requête", "de, Query"})
    void theFormIsInTheLanguageAskedFor(String language, String label) {
        HttpResponse<String> page = client.send(
                client.request("/sparql").header("Accept", "text/html").header("Accept-Language", language));
        String written = language.startsWith("fr") ? "fr" : "en";

        assertThat(page.body()).contains("<html lang=\"" + written + "\">", ">" + label + "</label>");
        assertThat(page.headers().firstValue("Content-Language")).contains(written);
        assertThat(page.body()).doesNotContain("<script", "style=", "http://www.w3.org/1999/xhtml");
    }

    @Test
    void whatRdfXmlCannotWriteIsNotAcceptableRatherThanAFailure() {
        HttpResponse<String> answer = client.get(
                "CONSTRUCT { <http://example.org/a> <http://example.org/1> 2 } {}", "Accept", "application/rdf+xml");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("text/turtle");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"text/csv", "text/tab-separated-values"})
    void writesTripleTermsOfRowsAsInNTriples(String accept) {
        HttpResponse<String> answer = client.get(
                "SELECT ?t { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }", "Accept", accept);

        assertThat(answer.body())
                .contains("<<( <http://example.org/start> <http://example.org/p> <http://example.org/middle> )>>");
    }

    @Test
    void quotesCsvAsItMust() {
        HttpResponse<String> answer = client.get(
                "SELECT ?t { ?s <http://example.org/says> ?t FILTER(lang(?t) = 'en') }", "Accept", "text/csv");

        assertThat(answer.body()).isEqualTo("t\r\n\"a, \"\"quoted\"\" text\"\r\n");
    }

    @Test
    void choosesGraphsByTheProtocolOrByTheQuery() {
        String names = "SELECT ?o { <http://example.org/start> <http://example.org/p> ?o }";
        HttpResponse<String> byProtocol = client.send(client.request("/sparql?query=" + Client.encoded(names)
                + "&default-graph-uri=" + Client.encoded("http://example.org/g")));
        HttpResponse<String> byQuery = client.get(names.replace("{ <", "FROM <http://example.org/g> { <"));

        assertThat(byProtocol.body())
                .contains("inGraph")
                .doesNotContain("middle")
                .isEqualTo(byQuery.body());
    }

    @Test
    void anySiteMayReadButNotWithCredentials() {
        HttpResponse<String> answer = client.get("ASK {}", "Origin", "https://example.com");
        HttpResponse<String> preflight =
                client.send(client.request("/sparql").method("OPTIONS", BodyPublishers.noBody()));

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void saysAtTheRootWhereTheEndpointIs() {
        assertThat(client.send(client.request("/")).body()).contains("/sparql", "requêtes");
    }

    @Test
    void tellsNothingOfItsSoftware() {
        assertThat(client.get("ASK {}").headers().map())
                .doesNotContainKeys("server", "fuseki-request-id", "set-cookie");
    }
}
