package org.balise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterators;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.balise.evidence.ClassicReification;
import org.balise.problem.BudgetExceededException;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.problem.EndpointException;
import org.balise.problem.MalformedException;
import org.balise.problem.QueryException;
import org.balise.query.Meter;
import org.balise.rdf.Namespaces;
import org.balise.sparql.Consistency;
import org.balise.sparql.CountingEndpoint;
import org.balise.sparql.EvidenceForm;
import org.balise.sparql.Queries;
import org.balise.sparql.criteria.SparqlEvaluator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteEndpointTest {

    private static final DatasetGraph BUNDLED = CatalogueStore.bundled().dataset();
    private static final String JSON = "application/sparql-results+json";
    private static final String SECRET = "SELECT * { ?s ?p 'a name nobody may see' }";
    private static final String REIFIED = "SELECT * { ?s ?p ?o ~ ?r }";

    private final StubServer server = StubServer.start(BUNDLED);

    @AfterEach
    void stop() {
        server.close();
    }

    private RemoteEndpoint connected() {
        return RemoteEndpoint.connect(server.address());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                REIFIED,
                "SELECT ?t { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }",
                "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g",
                "SELECT ?p ?o { <id/program/sarahs-place> ?p ?o OPTIONAL { ?o <urn:none> ?none } }",
                "SELECT ('ça & là + 100 %' AS ?text) ('x'@fr AS ?fr) ('ש'@he--rtl AS ?he) (1.50 AS ?n) (?none AS ?m) {}",
                "SELECT * { ?s <urn:none> ?o }"
            })
    void givesTheRowsThatTheCatalogueInMemoryGives(String query) {
        assertThat(ImmutableMultiset.copyOf(new Queries(connected()).select(query)))
                .isEqualTo(ImmutableMultiset.copyOf(new Queries(BUNDLED).select(query)));
    }

    @Test
    void answersAskAndRefusesWhatIsRefusedHereWithoutAskingThere() {
        try (RemoteEndpoint endpoint = connected()) {
            int asked = server.queries().size();
            assertThat(endpoint.ask("ASK { <id/program/sarahs-place> ?p ?o }")).isTrue();
            assertThat(endpoint.ask("ASK { <id/program/none> ?p ?o }")).isFalse();
            assertThat(server.queries()).hasSize(asked + 2);
            assertThatThrownBy(() -> endpoint.ask("SELECT * {}")).isInstanceOf(QueryException.class);
            assertThatThrownBy(() -> endpoint.ask("ASK { SERVICE <http://localhost/> {} }"))
                    .isInstanceOf(QueryException.class);
            assertThat(server.queries()).hasSize(asked + 2);
            assertThat(endpoint.snapshot()).isEmpty();
        }
    }

    @Test
    void findsOutWhatIsThere() {
        RemoteEndpoint endpoint = connected();
        assertThat(endpoint.capabilities().evidence()).isEqualTo(EvidenceForm.TRIPLE_TERMS);
        assertThat(endpoint.capabilities().consistency()).isEqualTo(Consistency.MARKED);
        assertThat(endpoint.capabilities().present())
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Capability.DATASET, Capability.FULL_TEXT)));
        endpoint.close();
        assertThatThrownBy(() -> endpoint.ask("ASK {}")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(endpoint::mark).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void lacksTripleTermsByNameWhereTheyAreClassicReification() {
        Graph classic = ClassicReification.of(BUNDLED.getDefaultGraph());
        try (StubServer other = StubServer.start(DatasetGraphFactory.wrap(classic));
                RemoteEndpoint endpoint = RemoteEndpoint.connect(other.address())) {
            assertThat(endpoint.capabilities().evidence()).isEqualTo(EvidenceForm.CLASSIC_REIFICATION);
            int asked = other.queries().size();
            for (String query : List.of(
                    REIFIED,
                    "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o ~ ?r } }",
                    "SELECT * { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t }")) {
                assertThatThrownBy(() -> endpoint.select(query, Iterators::size))
                        .isInstanceOfSatisfying(
                                CapabilityException.class,
                                e -> assertThat(e.capability()).isEqualTo(Capability.TRIPLE_TERMS))
                        .hasMessageStartingWith(other.address() + " lacks evidence in triple terms");
            }
            assertThat(other.queries()).hasSize(asked);
            assertThat(endpoint.<Integer>select("SELECT * { ?s ?p ?o }", Iterators::size))
                    .isEqualTo(classic.size());
        }
    }

    @Test
    void namesWhatIsNotDerivedOrNotInTheDefaultGraph() {
        DatasetGraph named = DatasetGraphFactory.create();
        BUNDLED.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(named::add);
        named.removeGraph(NodeFactory.createURI(Namespaces.DERIVED_GRAPH));
        try (StubServer other = StubServer.start(named);
                RemoteEndpoint endpoint = RemoteEndpoint.connect(other.address())) {
            assertThat(endpoint.capabilities().has(Capability.UNION_DEFAULT_GRAPH))
                    .isFalse();
        }
        named.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> named.getDefaultGraph().add(quad.asTriple()));
        try (StubServer other = StubServer.start(named);
                RemoteEndpoint endpoint = RemoteEndpoint.connect(other.address())) {
            assertThat(endpoint.capabilities().present())
                    .contains(Capability.UNION_DEFAULT_GRAPH, Capability.EVIDENCE)
                    .doesNotContain(Capability.CONCEPT_CLOSURE, Capability.SUPERCLASS_TYPES);
        }
    }

    @Test
    void marksTheStateByItsSourcesAndTheReleaseItStates() {
        DatasetGraph changing = DatasetGraphFactory.create();
        BUNDLED.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> changing.getDefaultGraph().add(quad.asTriple()));
        try (StubServer other = StubServer.start(changing);
                RemoteEndpoint endpoint = RemoteEndpoint.connect(other.address())) {
            String before = endpoint.mark();
            assertThat(endpoint.mark()).isEqualTo(before).hasSize(16);
            Node digest = NodeFactory.createURI(Namespaces.TERMS + "sha256");
            changing.getDefaultGraph().add(digest, digest, NodeFactory.createLiteralString("another"));
            String later = endpoint.mark();
            assertThat(later).isNotEqualTo(before);
            changing.getDefaultGraph()
                    .add(digest, NodeFactory.createURI("urn:p"), NodeFactory.createLiteralString("an edit"));
            assertThat(endpoint.mark()).isEqualTo(later);
            Node version = NodeFactory.createURI("http://www.w3.org/ns/dcat#version");
            changing.getDefaultGraph().add(digest, version, NodeFactory.createLiteralString("a release"));
            assertThat(endpoint.mark()).isNotEqualTo(later);
        }
    }

    @Test
    void asksOneQueryForTheMarkWhichIsCounted() {
        try (RemoteEndpoint endpoint = connected()) {
            int asked = server.queries().size();
            CountingEndpoint counting = CountingEndpoint.of(endpoint, 1);
            String mark = counting.mark();
            assertThat(counting.count()).isEqualTo(1);
            assertThat(server.queries()).hasSize(asked + 1);
            assertThatThrownBy(counting::mark).isInstanceOf(BudgetExceededException.class);
            Meter meter = new Meter(OptionalInt.of(1));
            SparqlEvaluator evaluator = SparqlEvaluator.of(endpoint);
            assertThat(evaluator.mark(meter)).isEqualTo(evaluator.mark(meter)).isEqualTo(mark);
            assertThat(meter.used()).isEqualTo(1);
            CountingEndpoint here = CountingEndpoint.of(CatalogueStore.bundled().endpoint(), 0);
            assertThat(here.mark()).isNotEqualTo(mark);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400,does not accept the query,false",
        "401,does not let this program ask,false",
        "302,is elsewhere,false",
        "404,is no endpoint,false",
        "429,takes no more queries for now,true",
        "500,failed,false",
        "503,is not available for now,true",
        "206,cut its answer off,false",
        "204,gave no answer,false"
    })
    void namesTheStatusAndNothingThatTheServerSays(int status, String meaning, boolean passing) {
        RemoteEndpoint endpoint = connected();
        server.misbehave((exchange, right) -> StubServer.send(
                exchange, status, "text/plain", status == 204 ? new byte[0] : SECRET.getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> endpoint.select(SECRET, Iterators::size))
                .isInstanceOfSatisfying(EndpointException.class, e -> {
                    assertThat(e.status()).isEqualTo(status);
                    assertThat(e.isPassing()).isEqualTo(passing);
                })
                .hasMessageStartingWith(server.address() + " " + meaning)
                .hasMessageContaining("HTTP " + status);
        assertSilent(endpoint);
    }

    private static void assertSilent(RemoteEndpoint endpoint) {
        assertThatThrownBy(() -> endpoint.select(SECRET, Iterators::size)).satisfies(failure -> {
            for (Throwable e = failure; e != null; e = e.getCause()) {
                assertThat(String.valueOf(e.getMessage()))
                        .doesNotContain("nobody")
                        .doesNotContain("SELECT");
            }
        });
    }

    @Test
    void takesNoPartOfAnAnswerThatBreaksOff() throws IOException {
        RemoteEndpoint endpoint = connected();
        String query = "SELECT * { ?r <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies> ?t } LIMIT 1";
        byte[][] whole = new byte[1][];
        server.misbehave((exchange, right) -> {
            whole[0] = right;
            return false;
        });
        assertThat(endpoint.<Integer>select(query, Iterators::size)).isEqualTo(1);
        int end = new String(whole[0], StandardCharsets.UTF_8).stripTrailing().length();
        for (int cut = 0; cut < end; cut += 1 + cut / 40) {
            byte[] part = Arrays.copyOf(whole[0], cut);
            server.misbehave((exchange, right) -> StubServer.send(exchange, 200, JSON, part));
            assertBrokenOff(endpoint, query);
        }
        byte[] longer = Arrays.copyOf(whole[0], whole[0].length + 1);
        longer[whole[0].length] = '{';
        server.misbehave((exchange, right) -> StubServer.send(exchange, 200, JSON, longer));
        assertBrokenOff(endpoint, query);
    }

    private static void assertBrokenOff(RemoteEndpoint endpoint, String query) {
        AtomicBoolean read = new AtomicBoolean();
        assertThatThrownBy(() -> endpoint.select(query, rows -> {
                    read.set(true);
                    return Iterators.size(rows);
                }))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("gave no whole answer");
        assertThat(read).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesNoPartOfAnAnswerWhoseConnectionBreaks(boolean chunked) {
        RemoteEndpoint endpoint = connected();
        server.misbehave((exchange, right) -> {
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.sendResponseHeaders(200, chunked ? 0 : right.length + 10L);
            exchange.getResponseBody().write(right);
            exchange.getResponseBody().flush();
            throw new IOException("the connection breaks");
        });
        assertThatThrownBy(() -> endpoint.select("SELECT * { ?s ?p ?o }", Iterators::size))
                .isInstanceOfSatisfying(
                        EndpointException.class, e -> assertThat(e.status()).isEqualTo(EndpointException.NO_STATUS))
                .hasMessageContaining("broke off");
        assertSilent(endpoint);
        server.behave();
        assertThat(endpoint.ask("ASK { ?s ?p ?o }")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"X-SPARQL-MaxRows,5,cut its answer off at 5 rows", "X-SQL-State,S1TAT,cut its answer off"})
    void takesNoAnswerThatTheServerSaysItCut(String header, String value, String message) {
        RemoteEndpoint endpoint = connected();
        server.misbehave((exchange, right) -> {
            exchange.getResponseHeaders().set(header, value);
            return false;
        });
        assertThatThrownBy(() -> endpoint.select("SELECT * { ?s ?p ?o } LIMIT 5", Iterators::size))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/sparql-results+xml"})
    void takesNoAnswerInAnotherFormat(String type) {
        RemoteEndpoint endpoint = connected();
        server.misbehave((exchange, right) -> StubServer.send(exchange, 200, type, right));
        assertThatThrownBy(() -> endpoint.ask("ASK {}"))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("a format other than");
    }

    @Test
    void doesNotWaitForeverForAnAnswerThatBegins() {
        SparqlClient client = new SparqlClient(
                EndpointAddress.of(server.address()), HttpClient.newHttpClient(), Duration.ofMillis(500));
        server.misbehave((exchange, right) -> {
            exchange.sendResponseHeaders(200, right.length);
            exchange.getResponseBody().write(right, 0, right.length / 2);
            exchange.getResponseBody().flush();
            return server.silence();
        });
        assertThatThrownBy(() -> client.ask("ASK { ?s ?p ?o }"))
                .isInstanceOfSatisfying(
                        EndpointException.class, e -> assertThat(e.isPassing()).isTrue())
                .hasMessageContaining("within 500 ms");
    }

    @Test
    void stopsWaitingWhenItsThreadIsInterrupted() {
        RemoteEndpoint endpoint = connected();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> endpoint.ask("ASK {}"))
                .isInstanceOf(EndpointException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void saysWhenNothingIsThere() throws IOException {
        URI address = server.address();
        server.close();
        assertThatThrownBy(() -> RemoteEndpoint.connect(address))
                .isInstanceOf(EndpointException.class)
                .hasMessage(address + " cannot be reached");
        try (StubServer empty = StubServer.empty()) {
            assertThatThrownBy(() -> RemoteEndpoint.connect(empty.address()))
                    .isInstanceOf(EndpointException.class)
                    .hasMessageContaining("has no catalogue");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:/etc/passwd",
                "ftp://localhost/sparql",
                "mailto:someone@localhost",
                "//localhost/sparql",
                "sparql",
                "http:///sparql",
                "http://user:secret@localhost/sparql",
                "http://localhost/sparql#part"
            })
    void refusesAnAddressThatIsNone(String address) {
        assertThatThrownBy(() -> RemoteEndpoint.connect(URI.create(address)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("http:// or https:// and a host")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void showsNoKeyThatStandsInTheAddress() {
        URI address = URI.create(server.address() + "?key=secret");
        server.misbehave((exchange, right) -> StubServer.send(exchange, 403, "text/plain", new byte[0]));
        assertThatThrownBy(() -> RemoteEndpoint.connect(address))
                .isInstanceOf(EndpointException.class)
                .hasMessage(server.address() + " does not let this program ask (HTTP 403)");
        assertThatThrownBy(() -> RemoteEndpoint.connect(address, HttpClient.newHttpClient(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
