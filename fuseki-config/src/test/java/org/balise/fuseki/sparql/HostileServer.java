package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Canary;
import org.balise.fuseki.Client;
import org.balise.fuseki.RawConnection;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.site.Release;

/** A server to be attacked, and what must hold after every attack. */
final class HostileServer implements AutoCloseable {

    /** Stands in every hostile query and header, and must stand in no answer and no log. */
    static final String MARK = "aWordThatNobodyMaySayAgain";

    private static final int RING = 600;

    /**
     * Whoever waits longer has no answer, as when others hold every thread. An answer takes milliseconds; but the machine is shared,
     * and what limits are for lasts ten seconds and more.
     */
    private static final Duration SOON = Duration.ofSeconds(5);

    private final PrintStream err = System.err;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Canary canary = new Canary();
    private final DatasetGraph data;
    private final Release release;
    private final BaliseServer server;
    private final Client client;

    private HostileServer(Limits limits, String more) {
        System.setErr(new PrintStream(new Both(err, log), true, StandardCharsets.UTF_8));
        data = SampleData.create();
        data.executeWrite(() -> RDFParser.fromString(ring() + more, Lang.TURTLE).parse(data));
        release = release();
        warmUp();
        server = BaliseServer.start(data, new ServerSettings("127.0.0.1", 0, limits));
        client = new Client(server.address());
    }

    /** Loads the classes that an answer needs, since a limit on time may be short. */
    private void warmUp() {
        try (BaliseServer patient = BaliseServer.start(data, ServerSettings.local(0))) {
            Client first = new Client(patient.address());
            assertThat(first.get("ASK {}").statusCode()).isEqualTo(200);
            assertThat(first.get("SELECT * { ?a ?b ?c }").statusCode()).isEqualTo(200);
        }
    }

    static HostileServer start(Limits limits) {
        return new HostileServer(limits, "");
    }

    /** A server with more data, in Turtle. */
    static HostileServer start(Limits limits, String more) {
        return new HostileServer(limits, more);
    }

    /** The name of what is served, as it is in addresses of files. */
    String releaseName() {
        return release.name();
    }

    /** Enough to make a cross product of two patterns long. */
    private static String ring() {
        return IntStream.range(0, RING)
                .mapToObj(i -> "<http://example.org/n%d> <http://example.org/next> <http://example.org/n%d> .%n"
                        .formatted(i, (i + 1) % RING))
                .reduce("", String::concat);
    }

    private Release release() {
        return data.calculateRead(() -> Release.of(data));
    }

    Client client() {
        return client;
    }

    int port() {
        return server.address().getPort();
    }

    String canaryAddress() {
        return canary.address();
    }

    /** Sends bytes as they are and reads until the server closes. */
    String exchange(byte[] request) throws IOException {
        return RawConnection.exchange(port(), request);
    }

    /** What holds of every answer: it tells nothing of the server and repeats nothing of the request but its address. */
    static void assertHarmless(String answer) {
        assertThat(answer.replaceFirst("Content-Location: http://localhost:[^\\r]*", ""))
                .doesNotContain(
                        "Exception", "StackOverflow", "OutOfMemory", "java.", "\tat ", "org.apache", "org.eclipse")
                .doesNotContain("jetty", "/etc/", "root:x:", "127.0.0.1", MARK, "X-Evil", "evil.example")
                .doesNotContain("Fuseki-Request-Id", "Server:", "Set-Cookie");
    }

    /** An error is a problem document, or there is none. */
    static void assertProblem(HttpResponse<String> answer) {
        assertHarmless(answer.body());
        if (answer.statusCode() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.body()).contains("\"detail\"", "\"fr\"").endsWith("}\n");
        }
    }

    /** What holds after every case. */
    void assertSound() {
        assertThat(client.send(client.request("/sparql?query=ASK%7B%7D").timeout(SOON))
                        .body())
                .contains("true");
        assertThat(release()).isEqualTo(release);
        assertThat(canary.visits()).isZero();
        assertThat(System.getProperty("org.balise.fuseki.flagged")).isNull();
        assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(MARK, "/sparql", "127.0.0.1");
    }

    @Override
    public void close() throws IOException {
        System.setErr(err);
        server.close();
        canary.close();
    }

    private static final class Both extends OutputStream {
        private final OutputStream one;
        private final OutputStream other;

        Both(OutputStream one, OutputStream other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public void write(int b) throws IOException {
            one.write(b);
            other.write(b);
        }
    }
}
