package org.balise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.balise.problem.ReadOnlyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrozenDatasetTest {

    private static final String HOUSE_GRAPH = "https://w3id.org/balise/id/graph/house";

    private final Dataset dataset =
            DatasetFactory.wrap(CatalogueStore.load(List.of(Path.of("src/test/resources/org/balise/sample/house.ttl")))
                    .dataset());

    static Stream<Consumer<Dataset>> changes() {
        return Stream.of(
                d -> d.getDefaultModel().createResource("urn:x").addProperty(RDF.type, RDF.List),
                d -> d.getNamedModel(HOUSE_GRAPH).removeAll(),
                d -> d.getNamedModel(HOUSE_GRAPH).createResource("urn:x").addProperty(RDF.type, RDF.List),
                d -> d.addNamedModel("urn:new", ModelFactory.createDefaultModel()),
                d -> d.removeNamedModel(HOUSE_GRAPH),
                d -> d.asDatasetGraph().clear(),
                d -> d.begin(ReadWrite.WRITE),
                d -> UpdateAction.parseExecute("INSERT DATA { <urn:a> <urn:b> <urn:c> }", d),
                d -> UpdateAction.parseExecute("DELETE WHERE { ?s ?p ?o }", d),
                d -> UpdateAction.parseExecute("DROP GRAPH <" + HOUSE_GRAPH + ">", d),
                d -> UpdateAction.parseExecute("CLEAR ALL", d));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesEveryChange(Consumer<Dataset> change) {
        long before = dataset.getDefaultModel().size();
        assertThatThrownBy(() -> change.accept(dataset))
                .isInstanceOf(ReadOnlyException.class)
                .hasMessageContaining("read-only");
        assertThat(dataset.getDefaultModel().size()).isEqualTo(before).isPositive();
    }

    @Test
    void stillAnswersAfterAHolderClosesIt() {
        dataset.getDefaultModel().close();
        dataset.close();
        assertThat(count("SELECT * { ?s ?p ?o }")).isPositive();
    }

    @Test
    void givesRowsOfTheDefaultGraphInsideAndOutsideOfTransactions() {
        long outside = count("SELECT * { ?s ?p ?o }");
        assertThat(outside).isEqualTo(dataset.getDefaultModel().size());
        assertThat(Txn.calculateRead(dataset, () -> count("SELECT * { ?s ?p ?o }")))
                .isEqualTo(outside);
        assertThat(count("SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }"))
                .isEqualTo(outside);
        assertThat(count("SELECT DISTINCT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }")).isEqualTo(outside);
    }

    @Test
    void answersNothingForUnknownGraphsAndKeepsNoTraceOfThem() {
        DatasetGraph graphs = dataset.asDatasetGraph();
        long size = graphs.size();
        assertThat(dataset.getNamedModel("urn:unknown").size()).isZero();
        assertThat(graphs.size()).isEqualTo(size);
        assertThat(dataset.containsNamedModel("urn:unknown")).isFalse();
    }

    @Test
    void answersEightReadersAtOnce() throws InterruptedException, ExecutionException {
        long expected = count("SELECT * { ?s ?p ?o ~ ?r }");
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try {
            List<Future<Long>> answers = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                boolean inTransaction = i % 2 == 0;
                answers.add(readers.submit(() -> inTransaction
                        ? Txn.calculateRead(dataset, () -> count("SELECT * { ?s ?p ?o ~ ?r }"))
                        : count("SELECT * { ?s ?p ?o ~ ?r }")));
            }
            for (Future<Long> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private long count(String query) {
        try (var execution = QueryExecutionFactory.create(query, dataset)) {
            return ResultSetFormatter.consume(execution.execSelect());
        }
    }
}
