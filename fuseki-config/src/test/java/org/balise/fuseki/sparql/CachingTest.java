package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What caches and readers are told: tags, packing, languages. */
class CachingTest {

    private static final String LONG =
            "SELECT * { VALUES ?x { %s } }".formatted("\"a text that is the same and so packs well\" ".repeat(100));

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

    private static String tag(String query, String... headers) {
        return client.get(query, headers).headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void everyFormatPackingQueryAndGraphHasATagOfItsOwn() {
        String query = "SELECT * { ?s ?p ?o }";
        List<String> tags = Stream.of(
                        tag(query, "Accept", "application/sparql-results+json"),
                        tag(query, "Accept", "application/json"),
                        tag(query, "Accept", "application/sparql-results+xml"),
                        tag(query, "Accept", "text/csv"),
                        tag(query, "Accept", "text/csv", "Accept-Encoding", "gzip"),
                        tag(query + " "),
                        client.send(client.request("/sparql?default-graph-uri=x&query=" + Client.encoded(query)))
                                .headers()
                                .firstValue("ETag")
                                .orElseThrow())
                .toList();

        assertThat(tags).doesNotHaveDuplicates().allMatch(tag -> tag.matches("\"[0-9a-f]{32}(-gzip)?\""));
        assertThat(tag(query, "Accept", "text/csv")).isIn(tags);
    }

    @Test
    void aTagOfAnotherFormatIsNoReasonForNotModified() {
        String tag = tag("SELECT * {}", "Accept", "text/csv");

        assertThat(client.get("SELECT * {}", "Accept", "text/csv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
        assertThat(client.get("SELECT * {}", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void headHasTheTagsAndIsConditionalToo() {
        String tag = tag("ASK {}");
        HttpResponse<String> head = client.send(client.request("/sparql?query=" + Client.encoded("ASK {}"))
                .header("If-None-Match", tag)
                .method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (NOW() AS ?x) {}",
                "SELECT (now # a comment\n () AS ?x) {}",
                "SELECT (RAND() AS ?x) {}",
                "SELECT (UUID() AS ?x) {}",
                "SELECT (STRUUID() AS ?x) {}",
                "SELECT (BNODE() AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY RAND()",
                "CONSTRUCT { [] ?p ?o } { ?s ?p ?o }",
                "CONSTRUCT { ?s ?p _:x } { ?s ?p ?o }"
            })
    void whatDiffersEachTimeHasNoTagAndIsNotKept(String query) {
        HttpResponse<String> answer = client.get(query, "If-None-Match", "*");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void whatIsSteadyMayBeKeptForFiveMinutes() {
        assertThat(client.get("SELECT * { ?now ?rand ?uuid }").headers().firstValue("Cache-Control"))
                .contains("public, max-age=300");
    }

    @ParameterizedTest(name = "Accept-Encoding: {0} is sent as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                     | gzip",
                "GZIP                     | gzip",
                "x-gzip                   | gzip",
                "br, deflate, gzip;q=0.1  | gzip",
                "gzip ; q=1.0             | gzip",
                "gzip;q=0                 | identity",
                "gzip;q=0.000             | identity",
                "gzip;q=nonsense          | identity",
                "identity                 | identity",
                "deflate, br              | identity",
                "*;q=0                    | identity",
                ",,;                      | identity",
            })
    void packsForWhoAsks(String accepted, String sent) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        client.request("/sparql?format=csv&query=" + Client.encoded(LONG))
                                .header("Accept-Encoding", accepted)
                                .build(),
                        BodyHandlers.ofByteArray());
        boolean packed = sent.equals("gzip");
        byte[] body = packed ? unpacked(answer.body()) : answer.body();

        assertThat(answer.headers().firstValue("Content-Encoding").orElse("identity"))
                .isEqualTo(sent);
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(answer.body().length);
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
        assertThat(answer.headers().firstValue("ETag").orElse("").endsWith("-gzip\""))
                .isEqualTo(packed);
        assertThat(new String(body, StandardCharsets.UTF_8))
                .startsWith("x\r\na text")
                .hasLineCount(101);
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest(name = "Accept-Language: {0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en                 | en | The query has a syntax error          | fr",
                "fr                 | fr | La requête a une erreur de syntaxe    | en",
                "fr-CA              | fr | La requête a une erreur de syntaxe    | en",
                "de, fr-CA;q=0.5    | fr | La requête a une erreur de syntaxe    | en",
                "de                 | en | The query has a syntax error          | fr",
                "*                  | en | The query has a syntax error          | fr",
                "not a !! language  | en | The query has a syntax error          | fr",
            })
    void problemsAreInTheLanguageAskedForWithPlaceAndTheOtherLanguageBeside(
            String accepted, String language, String title, String other) {
        HttpResponse<String> answer = client.post("SELECT *\n{ ?s ?p }", "Accept-Language", accepted);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Vary").orElse("")).contains("Accept-Language");
        assertThat(answer.body())
                .contains("\"title\":\"" + title, "\"" + other + "\":{", "\"column\":9,\"line\":2", "\"status\":400");
    }
}
