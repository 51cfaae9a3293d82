package org.balise.fuseki.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.RawConnection;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.Release;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the server see at the second port, and nobody at the first. */
class HealthPortTest {

    private static final String MARK = "aWordThatNoCountMayHold";

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private BaliseServer server = start();
    private Client readers = new Client(server.address());
    private Client operators = new Client(second());

    private BaliseServer start() {
        return BaliseServer.start(
                SampleData.create(), ServerSettings.local(0).withHealthPort(0).withCounts(lines::add));
    }

    private URI second() {
        return URI.create("http://127.0.0.1:" + server.healthPort().orElseThrow() + "/");
    }

    @BeforeEach
    void isOpen() {
        assertThat(server.healthPort()).isPresent();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static HttpResponse<String> get(Client client, String path) {
        return client.send(client.request(path));
    }

    /** The count of a request stands when its answer has left, which a client may see first; so it is asked for until it is there. */
    private String metricsWith(String line) {
        String metrics = "";
        for (int times = 0; times < 1_000 && !metrics.contains(line); times++) {
            metrics = get(operators, "/metrics").body();
        }
        return metrics;
    }

    @Test
    void tellsThatTheServerIsUpAndWhatItServes() throws IOException {
        HttpResponse<String> response = get(operators, "/health");
        JsonNode health = new ObjectMapper().readTree(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(health.get("status").asText()).isEqualTo("up");
        assertThat(health.get("release").asText())
                .isEqualTo(Release.of(SampleData.create()).name());
        assertThat(health.get("uptimeSeconds").asLong()).isNotNegative();
    }

    @Test
    void countsRequestsByClassOfStatusAndNothingElseOfThem() throws IOException {
        readers.get("ASK { ?" + MARK + " ?p ?o }", "User-Agent", MARK);
        get(readers, "/" + MARK);
        readers.get("SELECT " + MARK);
        RawConnection.exchange(
                server.address().getPort(),
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        String metrics = metricsWith("balise_requests_total{status=\"4xx\"} 3\n");

        assertThat(metrics)
                .contains("balise_requests_total{status=\"4xx\"} 3\n", "balise_requests_total{status=\"2xx\"} 1\n")
                .contains("balise_request_seconds_bucket{le=\"+Inf\"} 4\n", "balise_request_seconds_count 4\n")
                .contains("balise_queries_running 0\n", "balise_queries_refused_total 0\n", "balise_heap_used_bytes ")
                .doesNotContain(MARK, "127.0.0.1", "sparql");
        server.close();
        assertThat(lines)
                .hasSize(1)
                .first()
                .asString()
                .contains(" 2xx=1 ", " 4xx=3 ")
                .doesNotContain(MARK, "127.0.");
    }

    @Test
    void everyLineIsOneThatPrometheusReads() {
        assertThat(get(operators, "/metrics").body().lines())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches("# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[a-z]+=\"[^\"]*\"})? -?[0-9.]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sparql", "/$/ping", "/health/x", "/metrics/../sparql"})
    void hasNothingElse(String path) {
        assertThat(get(operators, path).statusCode()).isEqualTo(404);
    }

    @Test
    void isReadOnly() {
        assertThat(operators
                        .send(operators.request("/health").POST(BodyPublishers.ofString("x")))
                        .statusCode())
                .isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/metrics",
                "/$/ping",
                "/$/server",
                "/$/status",
                "/$/metrics",
                "/$/stats",
                "/$/stats/sparql",
                "/$/datasets",
                "/$/datasets/sparql",
                "/$/tasks",
                "/$/tasks/1",
                "/$/compact/sparql",
                "/$/backup/sparql",
                "/$/backups/sparql",
                "/$/reload",
                "/$/sleep",
                "/$/logs",
                "/%24/ping",
                "/$/",
                "/$",
                "/shacl",
                "/upload",
                "/sparql/update",
                "/sparql/data",
                "/sparql/upload",
                "/sparql/shacl",
                "/sparql/patch"
            })
    void nothingOfItIsOnThePublicPort(String path) {
        assertThat(get(readers, path).statusCode()).as("GET").isEqualTo(404);
        assertThat(readers.send(readers.request(path).POST(BodyPublishers.noBody()))
                        .statusCode())
                .as("POST")
                .isEqualTo(404);
    }

    @Test
    void thereIsNoneUnlessAskedFor() {
        try (BaliseServer other = BaliseServer.start(SampleData.create(), ServerSettings.local(0))) {
            assertThat(other.healthPort()).isEmpty();
        }
    }

    @Test
    void closesWithTheServer() {
        URI address = second();
        server.close();

        assertThatThrownBy(() -> get(new Client(address), "/health")).isInstanceOf(UncheckedIOException.class);
    }
}
