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

    /** Between them the data, the log, the canary and an answer to others are looked at. */
    private static final int ROUNDS = Math.max(10, REQUESTS / 1_000);

    /** A redirection leads to this server alone: nothing that a request says leads elsewhere. */
    private static final String PROPER = "closed|2..|303|304|4..|503";

    /** Names of the catalogue, without its size, so that ten thousand requests are soon answered. */
    private static final String NAMED = """
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            <https://w3id.org/balise/id/program/sarahs-place> a bal:Program ;
                skos:prefLabel "Sarah's Place"@en ; bal:started "2022-23" ~ <https://w3id.org/balise/id/source/s#char=1,7> .
            bal:Program skos:prefLabel "programme"@fr .
            <https://w3id.org/balise/vocab/role> a skos:ConceptScheme .
            <https://w3id.org/balise/vocab/role/member> skos:inScheme <https://w3id.org/balise/vocab/role> .
            """;

    private final Map<String, Integer> answers = new TreeMap<>();

    @Test
    void areAnsweredOrClosedWithoutADefect() throws Exception {
        System.out.println("Mutated requests: " + REQUESTS + ", -Dbalise.seed=" + SEED);
        Limits limits = Limits.DEFAULT
                .within(Duration.ofMillis(300), Duration.ofMillis(400))
                .upToRows(1_000);
        try (HostileServer server = HostileServer.start(limits, NAMED)) {
            List<Mutation> mutations = new ArrayList<>();
            for (int i = 0; i < SENDERS; i++) {
                mutations.add(new Mutation(SEED + i, questions(), pages(server.releaseName())));
            }
            ExecutorService pool = Executors.newFixedThreadPool(SENDERS);
            for (int round = 0; round < ROUNDS; round++) {
                for (Future<Void> sender : pool.invokeAll(senders(mutations, server))) {
                    sender.get();
                }
                server.assertSound();
            }
            pool.shutdown();
        }
        System.out.println("Answers by status: " + answers);
        assertThat(answers.keySet()).contains("200", "206", "303", "400", "404", "405");
        assertThat(answers.keySet()).allMatch(status -> status.matches(PROPER));
    }

    private List<Callable<Void>> senders(List<Mutation> mutations, HostileServer server) {
        List<Callable<Void>> senders = new ArrayList<>();
        for (Mutation mutation : mutations) {
            senders.add(() -> {
                for (int i = 0; i < REQUESTS / ROUNDS / SENDERS; i++) {
                    send(mutation.next(), server.port());
                }
                return null;
            });
        }
        return senders;
    }

    private void send(byte[] request, int port) throws IOException {
        String asked = new String(request, StandardCharsets.ISO_8859_1);
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(request);
            connection.endOfSending();
            String answer = connection.rest().replaceFirst("^HTTP/1.1 100 Continue\r\n\r\n", "");
            String status = answer.matches("(?s)HTTP/1\\.[01] \\d{3}.*") ? answer.substring(9, 12) : "closed";
            assertThat(status).as(asked + "\n\n" + answer).matches(PROPER);
            if (status.equals("303")) {
                assertThat(answer).as(asked).contains("\r\nLocation: http://localhost:" + port + "/");
            }
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

    private static List<String> pages(String release) {
        return List.of(
                "/id/program/sarahs-place",
                "/doc/program/sarahs-place",
                "/doc/program/sarahs-place.ttl",
                "/def/",
                "/def/Program",
                "/vocab/role",
                "/vocab/role/member",
                "/queries",
                "/queries/which-named-partners-each-initiative-has",
                "/queries/which-named-partners-each-initiative-has?role=member&lang=fr",
                "/queries/what-had-begun-by-a-date?date=2022-02-30&format=csv",
                "/void",
                "/.well-known/void",
                "/catalog",
                "/prefixes",
                "/openapi.json?lang=fr",
                "/conformance",
                "/dump/",
                "/dump/latest/balise.nq",
                "/dump/" + release + "/",
                "/dump/" + release + "/SHA256SUMS",
                "/dump/" + release + "/balise.nq",
                "/dump/" + release + "/balise.trig",
                "/dump/" + release + "/balise.ttl",
                "/dump/" + release + "/balise-rdf11.nt",
                "/dump/" + release + "/balise.jsonld.gz",
                "/dump/" + release + "/balise.nt.gz");
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
