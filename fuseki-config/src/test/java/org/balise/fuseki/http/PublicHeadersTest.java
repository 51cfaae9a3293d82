package org.balise.fuseki.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.RawConnection;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer has all the header fields, once and as they are listed, whoever made it. */
class PublicHeadersTest {

    private static final Map<String, String> EXPECTED = new LinkedHashMap<>(PublicHeaders.ALL);

    private static Catalogue catalogue;
    private static BaliseServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        // An answer may replace this one: CachingTest asks for it.
        EXPECTED.remove("Cache-Control");
        catalogue = Catalogue.bundled();
        server = BaliseServer.start(catalogue.dataset().asDatasetGraph(), ServerSettings.local(0));
        client = new Client(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        catalogue.close();
    }

    @ParameterizedTest(name = "cases 69 and 70: {1} {0}")
    @CsvSource({
        "/, 200, GET",
        "/sparql, 200, GET",
        "/sparql, 204, OPTIONS",
        "/sparql?query=ASK%7B%7D, 200, GET",
        "/sparql?query=ASK%7B%7D, 200, HEAD",
        "/sparql?query=SELECT, 400, GET",
        "/sparql?query=ASK%7B%7D&x=1, 400, GET",
        "/sparql?update=CLEAR+ALL, 403, GET",
        "/sparql, 405, DELETE",
        "/id/program/sarahs-place, 303, GET",
        "/doc/program/sarahs-place, 200, GET",
        "/doc/program/nobodys-place, 404, GET",
        "/nothing, 404, GET",
        "/void, 200, GET",
        "/catalog, 200, GET",
        "/openapi.json, 200, GET",
        "/queries, 200, GET",
        "/queries/which-named-partners-each-initiative-has, 200, GET",
        "/conformance, 200, GET",
        "/dump/latest/SHA256SUMS, 303, GET"
    })
    void areInEveryAnswer(String path, int status, String method) {
        HttpResponse<String> answer = client.send(client.request(path).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        EXPECTED.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
    }

    /** What the HTTP library refuses before any of our code is asked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
                "no request\r\n\r\n"
            })
    void areInARefusalOfTheLibrary(String request) throws Exception {
        String answer = RawConnection.exchange(server.address().getPort(), request.getBytes(StandardCharsets.US_ASCII));
        List<String> lines = answer.lines().takeWhile(line -> !line.isEmpty()).toList();

        assertThat(lines.get(0)).matches("HTTP/1.1 4.. .*");
        assertThat(lines)
                .containsAll(EXPECTED.entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.toSet()));
    }
}
