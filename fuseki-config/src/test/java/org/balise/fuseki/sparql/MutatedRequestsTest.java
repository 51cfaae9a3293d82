package org.balise.fuseki.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.balise.fuseki.RawConnection;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand requests with changed bytes, words and parts. {@code -Dbalise.seed=NUMBER} repeats a run, {@code -Dbalise.requests=NUMBER}
 * makes it longer.
 */
class MutatedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("balise.requests", 10_000);
    private static final long SEED =
            Long.getLong("balise.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
    private static final int SENDERS = 4;

    /** Every third of the questions: the rest of them are much like these. */
    private static final int STEP = 3;

    /** No redirection either: nothing that a request says leads elsewhere. */
    private static final String PROPER = "closed|2..|304|4..|503";

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void areAnsweredOrClosedWithoutADefect() throws Exception {
        System.out.println("Mutated requests: " + REQUESTS + ", -Dbalise.seed=" + SEED);
        Limits limits = Limits.DEFAULT
                .within(Duration.ofMillis(300), Duration.ofMillis(400))
                .upToRows(1_000);
        try (HostileServer server = HostileServer.start(limits)) {
            List<Future<Void>> senders = new ArrayList<>();
            ExecutorService pool = Executors.newFixedThreadPool(SENDERS);
            for (int i = 0; i < SENDERS; i++) {
                Mutation mutation = new Mutation(SEED + i, questions());
                senders.add(pool.submit(sender(mutation, server)));
            }
            pool.shutdown();
            for (Future<Void> sender : senders) {
                sender.get();
            }
            server.assertSound();
        }
        System.out.println("Answers by status: " + answers);
        assertThat(answers.keySet()).contains("200", "400", "404", "405");
        assertThat(answers.keySet()).allMatch(status -> status.matches(PROPER));
    }

    private Callable<Void> sender(Mutation mutation, HostileServer server) {
        return () -> {
            for (int i = 0; i < REQUESTS / SENDERS; i++) {
                send(mutation.next(), server.port());
            }
            return null;
        };
    }

    private void send(byte[] request, int port) throws IOException {
        String asked = new String(request, StandardCharsets.ISO_8859_1);
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(request);
            connection.endOfSending();
            String answer = connection.rest().replaceFirst("^HTTP/1.1 100 Continue\r\n\r\n", "");
            String status = answer.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? answer.substring(9, 12) : "closed";
            assertThat(status).as(asked + "\n\n" + answer).matches(PROPER);
            if (status.startsWith("4") || status.startsWith("5")) {
                assertThat(answer)
                        .as(asked)
                        .doesNotContain("Exception", "java.", "\tat ", "org.apache", "org.eclipse", "jetty", "Server:");
            }
            synchronized (answers) {
                answers.merge(status, 1, Integer::sum);
            }
        } catch (IOException e) {
            throw new IOException("No answer to: " + asked, e);
        }
    }

    private static List<String> questions() {
        List<String> names = lines("index.txt");
        List<String> queries = new ArrayList<>(List.of(
                "ASK {}",
                "SELECT * { ?s ?p ?o }",
                "SELECT * { ?s <http://example.org/p> ?o ~ ?passage }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "DESCRIBE <http://example.org/start>"));
        for (int i = 0; i < names.size(); i += STEP) {
            queries.add(String.join("\n", lines(names.get(i) + "/query.rq")));
        }
        assertThat(queries).hasSizeGreaterThan(25);
        return queries;
    }

    private static List<String> lines(String name) {
        try (var in = MutatedRequestsTest.class.getResourceAsStream("/org/balise/ontology/questions/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
