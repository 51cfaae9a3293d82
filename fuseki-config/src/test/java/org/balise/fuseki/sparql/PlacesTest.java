package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.sse.SSE;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.RawConnection;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One place for queries that last, which a query of ten minutes would hold. */
class PlacesTest {

    private static final String LASTING = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    /** Lasts long enough to need that place, and ends. */
    private static final String LONG = "SELECT (COUNT(*) AS ?n) { VALUES ?x { 1 2 3 } ?a ?b ?c . ?d ?e ?f }";

    private static final String REQUEST =
            "GET /sparql?query=" + Client.encoded(LASTING) + " HTTP/1.1\r\nHost: x\r\n\r\n";
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private BaliseServer server;
    private Client client;

    @BeforeEach
    void start() {
        start(Duration.ofMillis(50));
    }

    private void start(Duration patience) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        data.executeWrite(() -> {
            for (int i = 0; i < 1_000; i++) {
                data.add(SSE.parseQuad("(_ <http://example.org/%d> <http://example.org/p> %d)".formatted(i, i)));
            }
            for (int i = 0; i < 500; i++) {
                data.add(SSE.parseQuad("(<http://example.org/half> <http://example.org/%d> <http://example.org/p> %d)"
                        .formatted(i, i)));
            }
        });
        Limits narrow = Limits.DEFAULT
                .within(Duration.ofMinutes(10), Duration.ofMinutes(10))
                .withPlaces(1, patience);
        server = BaliseServer.start(data, new ServerSettings("127.0.0.1", 0, narrow));
        client = new Client(server.address());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aClientThatLeavesFreesItsPlaceLongBeforeTheLimit() throws IOException {
        try (RawConnection connection = new RawConnection(server.address().getPort())) {
            connection.send(REQUEST);
            settle();
            await(answer -> answer.statusCode() == 503);
        }
        await(answer -> answer.statusCode() == 200);
    }

    @Test
    void aClientThatPostsAndLeavesFreesItsPlaceToo() throws IOException {
        try (RawConnection connection = new RawConnection(server.address().getPort())) {
            connection.send(
                    "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\nContent-Length: "
                            + LASTING.length() + "\r\n\r\n" + LASTING);
            settle();
            await(answer -> answer.statusCode() == 503);
        }
        await(answer -> answer.statusCode() == 200);
    }

    @Test
    void aClientThatClosesItsDirectionOnlyIsToldWhyItHasNoAnswer() throws IOException {
        try (RawConnection connection = new RawConnection(server.address().getPort())) {
            connection.send(REQUEST);
            connection.endOfSending();

            assertThat(connection.rest()).contains("HTTP/1.1 400", "problem/abandoned");
        }
    }

    @Test
    void aShortQueryIsAnsweredToOneThatClosesItsDirectionEarly() throws IOException {
        try (RawConnection connection = new RawConnection(server.address().getPort())) {
            connection.send("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\n\r\n");
            connection.endOfSending();

            assertThat(connection.rest()).contains("HTTP/1.1 200", "true");
        }
    }

    @Test
    void aNextRequestThatComesTooEarlyDoesNotEndTheQueryNorIsItAnsweredInPart() throws IOException {
        try (RawConnection waiting = new RawConnection(server.address().getPort())) {
            waiting.send(REQUEST);
            settle();
            await(answer -> answer.statusCode() == 503);
            waiting.send("GET /sparql?query=ASK%7B%7D HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(client.get(LONG).statusCode()).isEqualTo(503);
            waiting.endOfSending();
            assertThat(waiting.rest().split("HTTP/1.1 ", -1)).hasSize(2);
        }
        await(answer -> answer.statusCode() == 200);
    }

    @Test
    void whoHasTheAnswerIsToldSoThoughAllPlacesAreTaken() throws IOException {
        String tag = client.get(LONG).headers().firstValue("ETag").orElseThrow();
        try (RawConnection connection = new RawConnection(server.address().getPort())) {
            connection.send(REQUEST);
            settle();
            await(answer -> answer.statusCode() == 503);
            HttpResponse<String> known = client.get(LONG, "If-None-Match", "\"other\", W/" + tag);
            HttpResponse<String> unknown = client.get(LONG, "If-None-Match", "\"other\"");

            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            assertThat(known.headers().firstValue("ETag")).contains(tag);
            assertThat(known.headers().firstValue("Vary")).contains("Accept, Accept-Language, Accept-Encoding");
            assertThat(unknown.statusCode()).isEqualTo(503);
            assertThat(unknown.headers().firstValue("Retry-After")).contains("2");
            assertThat(unknown.headers().firstValue("Cache-Control")).contains("no-store");
        }
        await(answer -> answer.statusCode() == 200);
    }

    @Test
    @Timeout(60)
    void queriesThatLastDoNotKeepOutOneThatIsShort() throws IOException {
        List<RawConnection> lasting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            RawConnection connection = new RawConnection(server.address().getPort());
            connection.send(REQUEST);
            lasting.add(connection);
        }
        settle();
        for (int i = 0; i < 10; i++) {
            assertThat(client.get("ASK {}").statusCode()).isEqualTo(200);
        }
        for (RawConnection connection : lasting) {
            connection.close();
        }
    }

    @Test
    void whoBeginsAnewInThePlaceOfAnotherHasTheSameAnswer() throws IOException {
        server.close();
        start(DEADLINE);
        String half = LONG.replace("{ VALUES", "FROM <http://example.org/half> { VALUES");
        CompletableFuture<HttpResponse<String>> answer;
        try (RawConnection connection = new RawConnection(server.address().getPort())) {
            connection.send(REQUEST);
            settle();
            answer = CompletableFuture.supplyAsync(() -> client.get(half, "Accept", "text/csv"));
            assertThat(answer).failsWithin(Duration.ofSeconds(2));
        }
        assertThat(answer.join().body()).isEqualTo("n\r\n750000\r\n");
    }

    /** Until a query that was sent has the place for those that last. */
    private static void settle() {
        LockSupport.parkNanos(Duration.ofMillis(4 * Beginning.MILLIS).toNanos());
    }

    /** Asks again and again; each answer comes at once or after the wait for a place. */
    private void await(Predicate<HttpResponse<String>> wanted) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        HttpResponse<String> answer = client.get(LONG);
        while (!wanted.test(answer) && System.nanoTime() < end) {
            answer = client.get(LONG);
        }
        assertThat(answer).matches(wanted);
    }
}
