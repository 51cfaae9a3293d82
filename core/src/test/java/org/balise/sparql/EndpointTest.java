package org.balise.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.balise.problem.BudgetExceededException;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.problem.QueryException;
import org.balise.store.CatalogueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    private static final String ALL = "SELECT * { ?s ?p ?o }";

    private final CatalogueStore store =
            CatalogueStore.load(List.of(Path.of("src/test/resources/org/balise/sample/house.ttl")));
    private final Endpoint endpoint = store.endpoint();

    @Test
    void givesTheRowsToTheReaderAndReturnsWhatItMakes() {
        int rows = endpoint.select(ALL, Iterators::size);
        assertThat(rows).isEqualTo(store.dataset().getDefaultGraph().size()).isPositive();
        assertThat(endpoint.ask("ASK { ?s ?p ?o }")).isTrue();
        assertThat(endpoint.ask("ASK { <urn:none> ?p ?o }")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * {",
                "ASK { ?s ?p ?o }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
                "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }",
                "SELECT * FROM <urn:none> { ?s ?p ?o }",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}"
            })
    void refusesWhatIsNoSelectOrNotAllowed(String query) {
        assertThatThrownBy(() -> endpoint.select(query, Iterators::size)).isInstanceOf(QueryException.class);
    }

    @Test
    void endsAQueryWhoseThreadIsInterruptedAndKeepsTheSignOfIt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> endpoint.select(ALL, Iterators::size))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void lacksNothingAndNeverChanges() {
        Capabilities capabilities = endpoint.capabilities();
        assertThat(capabilities.present()).containsExactlyInAnyOrder(Capability.values());
        assertThat(capabilities.evidence()).isEqualTo(EvidenceForm.TRIPLE_TERMS);
        assertThat(capabilities.consistency()).isEqualTo(Consistency.SNAPSHOT);
        capabilities.require(Capability.values());
        assertThat(endpoint.mark())
                .isEqualTo(endpoint.snapshot().orElseThrow().mark())
                .isEqualTo(StatementDigest.of(store.dataset()));
    }

    @Test
    void readsTheDataWithoutAQuery() {
        Snapshot snapshot = endpoint.snapshot().orElseThrow();
        int quads = snapshot.read(dataset -> Iterators.size(dataset.find()));
        assertThat(quads).isGreaterThan(store.dataset().getDefaultGraph().size());
    }

    @Test
    void answersQueriesWithinASnapshotFromTheSameTransaction() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        try (Endpoint here = DatasetEndpoint.of(dataset, "a dataset")) {
            int rows = here.snapshot()
                    .orElseThrow()
                    .read(data -> here.select(ALL, Iterators::size) + (data.isInTransaction() ? 1 : 0));
            assertThat(rows).isEqualTo(1);
            assertThat(dataset.isInTransaction()).isFalse();
        }
    }

    @Test
    void answersNothingOnceClosedAndLeavesTheStoreOpen() {
        endpoint.close();
        endpoint.close();
        assertThatThrownBy(() -> endpoint.ask("ASK {}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the catalogue in memory is closed");
        try (Endpoint other = store.endpoint()) {
            assertThat(other.ask("ASK {}")).isTrue();
        }
    }

    @Test
    void namesTheFirstCapabilityThatIsMissing() {
        Capabilities some = new Capabilities(
                "http://localhost/sparql",
                EvidenceForm.CLASSIC_REIFICATION,
                Consistency.NONE,
                EnumSet.allOf(Capability.class));
        assertThat(some.has(Capability.EVIDENCE)).isTrue();
        assertThat(some.has(Capability.CONSISTENT_READS)).isFalse();
        assertThatThrownBy(
                        () -> some.require(Capability.EVIDENCE, Capability.TRIPLE_TERMS, Capability.CONSISTENT_READS))
                .isInstanceOfSatisfying(
                        CapabilityException.class,
                        e -> assertThat(e.capability()).isEqualTo(Capability.TRIPLE_TERMS))
                .hasMessage("http://localhost/sparql lacks evidence in triple terms (SPARQL 1.2) [TRIPLE_TERMS],"
                        + " which this call needs");
        assertThat(new Capabilities("x", EvidenceForm.NONE, Consistency.NONE, Set.of()).present())
                .isEmpty();
    }

    @Test
    void countsQueriesAndSendsNoneBeyondTheBudget() {
        CountingEndpoint counting = CountingEndpoint.of(endpoint, 2);
        assertThat(counting.ask("ASK {}")).isTrue();
        assertThat(counting.<Integer>select(ALL, Iterators::size)).isPositive();
        assertThat(counting.count()).isEqualTo(2);
        assertThatThrownBy(() -> counting.ask("no query at all"))
                .isInstanceOfSatisfying(
                        BudgetExceededException.class,
                        e -> assertThat(e.budget()).isEqualTo(2))
                .hasMessageContaining("the budget of 2");
        assertThat(counting.count()).isEqualTo(2);
        counting.close();
        assertThat(endpoint.ask("ASK {}")).isTrue();
        assertThatThrownBy(() -> CountingEndpoint.of(endpoint, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
