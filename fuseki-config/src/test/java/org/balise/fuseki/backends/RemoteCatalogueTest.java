package org.balise.fuseki.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.sparql.Limits;
import org.balise.model.Place;
import org.balise.model.Program;
import org.balise.problem.EndpointException;
import org.balise.query.Entities;
import org.balise.query.Page;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.View;
import org.balise.sparql.criteria.SparqlEvaluator;
import org.balise.store.CatalogueStore;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Typed questions to servers with limits of their own. */
class RemoteCatalogueTest {

    private static final Limits PATIENT = Limits.DEFAULT.within(Duration.ofMinutes(1), Duration.ofMinutes(1));
    private static final String LONG = "of-a-town-that-has-a-very-long-name/";

    @ParameterizedTest
    @EnumSource
    void givesTheSamePagesFromEveryBackend(Backend backend) {
        try (BackendFixtures fixtures = BackendFixtures.bundled();
                Catalogue here = Catalogue.bundled()) {
            View there = View.of(
                    SparqlEvaluator.of(fixtures.endpoint(backend)), (words, languages, types, limit) -> List.of());
            Query<Program> asked = ask(there);
            Query<Program> expected = ask(here.view());
            List<Page<Program>> pages = asked.pages(5).toList();
            assertThat(pages).hasSizeGreaterThan(1).allMatch(page -> page.queries() == 2);
            assertThat(pages.stream().flatMap(page -> page.certain().stream()))
                    .isEqualTo(expected.stream().toList());
            assertThat(asked.stream()).isEqualTo(expected.stream().toList());
        }
    }

    private static Query<Program> ask(View view) {
        return view.in("fr-CA", "en")
                .programs()
                .where(Programs.PLACE.within(Place.id("ca")))
                .orderBy(Entities.NAME.ascending());
    }

    @Test
    void givesAFullPageOfLongIrisThatOneQueryCannotName() {
        try (BaliseServer server = serve(catalogue(600, LONG.repeat(6)), PATIENT);
                Catalogue there = connect(server)) {
            Query<Program> all = there.view().programs();
            Page<Program> page = all.page(500);
            assertThat(page.certain())
                    .hasSize(500)
                    .allMatch(program -> program.name().value().startsWith("Programme "));
            assertThat(page.queries()).isBetween(4, 8);
            assertThat(all.page(500, page.next().orElseThrow()).certain())
                    .hasSize((int) all.count().certain() - 500);
        }
    }

    @Test
    void saysWhatToDoWhereAnAnswerHasTooManyRows() {
        try (BaliseServer server = serve(catalogue(4_000, ""), PATIENT.upToRows(7_000));
                Catalogue there = connect(server)) {
            Query<Program> all = there.view().programs();
            assertThatThrownBy(() -> all.orderBy(Entities.NAME.ascending()).page(10))
                    .isInstanceOfSatisfying(
                            EndpointException.class,
                            e -> assertThat(e.isPassing()).isFalse())
                    .hasMessageContaining("gives no answer of as many rows as this (its limit is 7000)")
                    .hasMessageContaining("in the order of IRIs");
            assertThat(all.page(10).certain()).hasSize(10);
        }
    }

    private static BaliseServer serve(DatasetGraph data, Limits limits) {
        return BaliseServer.start(data, new ServerSettings("127.0.0.1", 0, limits));
    }

    private static Catalogue connect(BaliseServer server) {
        return Catalogue.connect(server.address().resolve("sparql"));
    }

    /** The bundled programmes, and many of which only names in two languages are known. */
    private static DatasetGraph catalogue(int programs, String path) {
        DatasetGraph bundled = CatalogueStore.bundled().dataset();
        DatasetGraph data = new DatasetGraphMapLink(GraphFactory.createDefaultGraph());
        bundled.listGraphNodes().forEachRemaining(graph -> data.addGraph(graph, bundled.getGraph(graph)));
        GraphUtil.addInto(data.getDefaultGraph(), bundled.getDefaultGraph());
        Graph many = GraphFactory.createDefaultGraph();
        for (int number = 1; number <= programs; number++) {
            Node program = NodeFactory.createURI("https://example.org/" + path + number + "/about");
            many.add(program, RDF.type.asNode(), NodeFactory.createURI(Bal.PROGRAM));
            many.add(program, RDF.type.asNode(), NodeFactory.createURI(Bal.INITIATIVE));
            many.add(program, name(), NodeFactory.createLiteralLang("Programme " + number, "en"));
            many.add(program, name(), NodeFactory.createLiteralLang("Programme n° " + number, "fr"));
        }
        data.addGraph(NodeFactory.createURI("https://example.org/graph/many"), many);
        GraphUtil.addInto(data.getDefaultGraph(), many);
        return data;
    }

    private static Node name() {
        return NodeFactory.createURI(Skos.PREF_LABEL);
    }
}
