package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.balise.fuseki.command.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the process of the server does when it is told to stop, when its memory ends, and what it says meanwhile. */
@Timeout(120)
class ProcessIT {

    private static final int CLIENTS = 64;
    private static final String MARK = "aWordThatNoLogMayHold";
    private static final String ROWS = "SELECT * { ?s ?p ?o } LIMIT 2000";

    /** For an answer of 26 MB. */
    private static final String LARGE = "GET /sparql?format=json&query="
            + Client.encoded("SELECT * { ?s ?p ?o . ?a <https://w3id.org/balise/def/startsAt> ?b } LIMIT 45000")
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newBuilder()
            .proxy(HttpClient.Builder.NO_PROXY)
            .executor(threads)
            .build();

    @TempDir
    Path folder;

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    private static HttpRequest query(URI server, String text) {
        return HttpRequest.newBuilder(server.resolve("/sparql?query=" + Client.encoded(text)))
                .header("Accept", "text/csv")
                .timeout(Duration.ofSeconds(60))
                .build();
    }

    /** Sends queries until the server is gone; every answer that begins must end as it should. */
    private int untilItIsGone(URI server, CountDownLatch served) throws IOException, InterruptedException {
        int whole = 0;
        while (true) {
            HttpResponse<InputStream> response;
            try {
                response = http.send(query(server, ROWS), BodyHandlers.ofInputStream());
            } catch (IOException e) {
                // Refused, or the connection was closed before an answer began.
                return whole;
            }
            byte[] body = response.body().readAllBytes();
            if (response.statusCode() == 200) {
                assertThat(new String(body, StandardCharsets.UTF_8).lines()).hasSize(2_001);
                whole++;
                served.countDown();
            } else {
                assertThat(response.statusCode()).isEqualTo(503);
            }
        }
    }

    @Test
    @DisplayName("case 95: told to stop it cuts no answer and ends well")
    void toldToStopItCutsNoAnswerAndEndsWell() throws Exception {
        try (RunningJar jar = RunningJar.serve(folder, List.of(), "--counts")) {
            URI server = jar.address();
            http.send(
                    HttpRequest.newBuilder(server.resolve("/dump/latest/SHA256SUMS"))
                            .build(),
                    BodyHandlers.discarding());
            CountDownLatch served = new CountDownLatch(2 * CLIENTS);
            List<Callable<Integer>> clients = new ArrayList<>();
            for (int one = 0; one < CLIENTS; one++) {
                clients.add(() -> untilItIsGone(server, served));
            }
            List<Future<Integer>> running =
                    clients.stream().map(threads::submit).toList();
            served.await();
            jar.tellToStop();

            int whole = 0;
            for (Future<Integer> client : running) {
                whole += client.get();
            }
            assertThat(whole).isGreaterThanOrEqualTo(2 * CLIENTS);
            assertThat(jar.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(jar.err()).matches("\\d{4}-\\d\\d-\\d\\d requests=\\d+ 1xx=0 2xx=\\d+ .*\\R");
            try (var left = Files.list(folder)) {
                assertThat(left.map(file -> file.getFileName().toString())).containsExactly("err.txt");
            }
        }
    }

    @Test
    @DisplayName("case 95: told to stop it waits for a reader that is slow")
    void toldToStopItWaitsForAReaderThatIsSlow() throws Exception {
        try (RunningJar jar = RunningJar.serve(folder, List.of());
                RawConnection reader = new RawConnection(jar.address().getPort())) {
            // More than the machine keeps of it on the way.
            reader.send(LARGE);
            String beginning = reader.next();
            jar.tellToStop();
            // Connections have one second for each sign of life once the library itself stops.
            assertThat(jar.isAliveAfter(Duration.ofSeconds(2))).isTrue();

            String answer = beginning + reader.rest();
            int length = Integer.parseInt(answer.lines()
                    .filter(line -> line.startsWith("Content-Length: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(16));
            assertThat(length).isGreaterThan(20_000_000);
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer.getBytes(StandardCharsets.UTF_8)).hasSize(answer.indexOf("\r\n\r\n") + 4 + length);
            assertThat(jar.exitCode()).isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void itSaysNothingOfAnyReaderAtAnyLevel() throws Exception {
        try (RunningJar jar = RunningJar.serve(
                folder, List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=trace"), "--counts", "--health-port", "0")) {
            Client client = new Client(jar.address());
            client.get(
                    "SELECT * { ?" + MARK + " a <https://w3id.org/balise/def/Program> }",
                    "X-Forwarded-For",
                    "203.0.113.77");
            client.get("SELECT " + MARK + " {");
            client.get("SELECT * { ?s ?p \"" + MARK + "\" . ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i");
            for (String path : List.of(
                    "/" + MARK, "/dump/" + MARK, "/dump/latest/" + MARK, "/$/" + MARK, "/%zz" + MARK, "/?" + MARK)) {
                RawConnection.exchange(
                        jar.address().getPort(),
                        ("GET " + path + " HTTP/1.1\r\nHost: " + MARK + "\r\nUser-Agent: " + MARK + "\r\nCookie: "
                                        + MARK + "\r\nConnection: close\r\n\r\n")
                                .getBytes(StandardCharsets.UTF_8));
            }
            RawConnection.exchange(jar.address().getPort(), (MARK + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            jar.tellToStop();

            assertThat(jar.exitCode()).isEqualTo(ExitCode.DONE);
            assertThat(jar.err())
                    .contains(" 4xx=")
                    .containsOnlyOnce("127.0.0.1")
                    .doesNotContain(MARK, MARK.toLowerCase(Locale.ROOT), "203.0.113.77", "/sparql?query");
        }
    }

    @Test
    @DisplayName("case 94: without memory to begin it ends")
    void withoutMemoryToBeginItEnds() throws Exception {
        Path data = folder.resolve("much.nt");
        Files.write(
                data,
                IntStream.range(0, 200_000)
                        .mapToObj("<https://example.org/%1$d> <https://example.org/is> \"%1$d\" ."::formatted)
                        .toList());
        try (RunningJar jar = RunningJar.serve(folder, List.of("-Xmx32m"), "--data", data.toString())) {
            assertThat(jar.exitCode()).isEqualTo(ExitCode.NOT_RUN);
            assertThat(jar.err()).doesNotContain("\tat ");
        }
    }

    @Test
    @DisplayName("case 94: queries that keep much end before the memory does")
    void queriesThatKeepMuchEndBeforeTheMemoryDoes() throws Exception {
        // With less time than this, time ends them first.
        try (RunningJar jar = RunningJar.serve(folder, List.of("-Xmx256m"), "--timeout", "60")) {
            URI server = jar.address();
            List<Future<Integer>> running = new ArrayList<>();
            for (String one : List.of("?a ?d", "?a ?f", "?c ?d", "?c ?f", "?a ?d ?f", "?a ?c ?d")) {
                String groups = "SELECT " + one + " (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY " + one;
                running.add(threads.submit(() -> status(server, groups)));
                String joined = "SELECT (GROUP_CONCAT(STR(?d)) AS ?n) { ?a ?b ?c . ?d ?e ?f } GROUP BY " + one;
                running.add(threads.submit(() -> status(server, joined)));
            }
            for (Future<Integer> one : running) {
                assertThat(one.get()).isIn(400, 422, 503);
            }
            assertThat(jar.isAlive()).isTrue();
            assertThat(status(server, ROWS)).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("case 94: answers that nobody takes do not fill the memory")
    void answersThatNobodyTakesDoNotFillTheMemory() throws Exception {
        try (RunningJar jar = RunningJar.serve(folder, List.of("-Xmx256m"))) {
            List<RawConnection> readers = new ArrayList<>();
            List<String> beginnings = new ArrayList<>();
            for (int one = 0; one < 12; one++) {
                RawConnection reader = new RawConnection(jar.address().getPort());
                readers.add(reader);
                reader.send(LARGE);
                beginnings.add(reader.next().substring(0, "HTTP/1.1 200".length()));
            }
            assertThat(beginnings)
                    .contains("HTTP/1.1 200", "HTTP/1.1 503")
                    .containsOnly("HTTP/1.1 200", "HTTP/1.1 503");
            assertThat(status(jar.address(), ROWS)).isEqualTo(200);
            for (RawConnection reader : readers) {
                reader.close();
            }
        }
    }

    private int status(URI server, String text) throws IOException, InterruptedException {
        return http.send(query(server, text), BodyHandlers.discarding()).statusCode();
    }

    @Test
    @DisplayName("case 94: without memory to answer it refuses or ends and is never wrong")
    void withoutMemoryToAnswerItRefusesOrEndsAndIsNeverWrong() throws Exception {
        try (RunningJar jar = RunningJar.serve(folder, List.of("-Xmx32m"))) {
            URI server = jar.address();
            String right =
                    http.send(query(server, ROWS), BodyHandlers.ofString()).body();
            List<Future<Boolean>> running = new ArrayList<>();
            for (int one = 0; one < 16; one++) {
                String hostile = "SELECT DISTINCT ?a ?b ?c ?d { ?a ?p" + one
                        + " ?b . ?c ?q ?d } ORDER BY DESC(CONCAT(STR(?a), STR(?c)))";
                running.add(threads.submit(() -> answered(server, hostile, "")));
                running.add(threads.submit(() -> answered(server, ROWS, right)));
            }
            boolean all = true;
            for (Future<Boolean> one : running) {
                all &= one.get();
            }
            if (jar.isAlive() && all) {
                assertThat(http.send(query(server, ROWS), BodyHandlers.ofString())
                                .body())
                        .isEqualTo(right);
            } else {
                assertThat(jar.exitCode()).isEqualTo(ExitCode.NOT_RUN);
                assertThat(jar.err()).contains("out of memory");
            }
        }
    }

    /** Whether there was an answer, which then is right or a refusal. */
    private boolean answered(URI server, String text, String right) throws InterruptedException {
        try {
            HttpResponse<String> response = http.send(query(server, text), BodyHandlers.ofString());
            if (response.statusCode() == 200) {
                assertThat(response.body()).isEqualTo(right);
            } else {
                assertThat(response.statusCode()).isIn(422, 503);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
