package org.balise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.balise.Catalogue;
import org.balise.model.Id;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Source;
import org.balise.problem.BudgetExceededException;
import org.balise.problem.CapabilityException;
import org.balise.problem.MalformedException;
import org.balise.problem.StaleException;
import org.balise.query.Entities;
import org.balise.query.Page;
import org.balise.query.PageToken;
import org.balise.query.Query;
import org.balise.query.View;
import org.balise.rdf.Namespaces;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue at a server that changes between requests. */
class RemoteChangesTest {

    private static final Node SHA_256 = NodeFactory.createURI(Bal.SHA256);
    private static final Node VERSION = NodeFactory.createURI("http://www.w3.org/ns/dcat#version");
    private static final Node CATALOGUE = NodeFactory.createURI(Namespaces.BASE + "void#catalogue");

    private static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);

    private final DatasetGraph data = changeable(SyntheticCatalogue.of(240, 4).dataset());
    private final StubServer server = StubServer.start(data);
    private final Catalogue catalogue = Catalogue.connect(server.address());
    private final View view = catalogue.view();
    private int changes;

    @AfterEach
    void stop() {
        catalogue.close();
        server.close();
    }

    @Test
    void refusesToMixTwoStatesInOnePage() {
        afterRequest(1, this::changeASource);
        assertStale(() -> view.programs().page(10));
        server.behave();
        assertThat(view.programs().page(10).certain()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void refusesToMixTwoStatesInOneStream(int requests) {
        afterRequest(requests, this::changeASource);
        List<Program> got = new ArrayList<>();
        try (Stream<Program> all = view.programs().stream()) {
            Iterator<Program> each = all.iterator();
            assertStale(() -> each.forEachRemaining(got::add));
        }
        assertThat(got).hasSize(200 * (requests - 1));
    }

    @Test
    void refusesATokenOfAnotherState() {
        PageToken token = view.programs().page(10).next().orElseThrow();
        assertThat(view.programs().page(10, token).certain()).hasSize(10);
        changeASource();
        assertStale(() -> view.programs().page(10, token));
        assertStale(() -> view.programs().pages(100).forEach(page -> changeASource()));
    }

    @Test
    void takesATokenInAnotherProcessAndNoneOfAnotherQuery() {
        Query<Program> query = view.programs().orderBy(Entities.NAME.ascending());
        PageToken token = query.page(10).next().orElseThrow();
        try (Catalogue other = Catalogue.connect(server.address())) {
            View there = other.view();
            assertThat(there.programs().orderBy(Entities.NAME.ascending()).page(10, token))
                    .isEqualTo(query.page(10, token));
            int before = server.queries().size();
            assertThatThrownBy(() -> there.programs().page(10, token)).isInstanceOf(MalformedException.class);
            assertThatThrownBy(() -> there.in("fr")
                            .programs()
                            .orderBy(Entities.NAME.ascending())
                            .page(10, token))
                    .isInstanceOf(MalformedException.class);
            assertThat(server.queries()).hasSize(before);
        }
    }

    @Test
    void readsWhatItRemembersAgainOnceTheStateIsAnother() {
        Program program = view.programs().page(1).certain().get(0);
        Id<Population> youth = Population.YOUTH;
        String before = view.nameOf(youth).value();
        replace(iri(youth), NodeFactory.createURI(Skos.PREF_LABEL), NodeFactory.createLiteralLang("Renamed", "en"));
        view.find(program.id());
        assertThat(view.nameOf(youth).value()).isEqualTo(before);
        changeASource();
        assertThatThrownBy(() -> view.budget(1).find(program.id())).isInstanceOf(BudgetExceededException.class);
        Page<Program> page = view.budget(3).programs().page(10);
        assertThat(page.queries()).isEqualTo(3);
        assertThat(view.nameOf(youth).value()).isEqualTo("Renamed");
        assertThat(view.budget(2).programs().page(10).queries()).isEqualTo(2);
    }

    @Test
    void seesAnotherReleaseThatTheCatalogueStates() {
        PageToken token = view.programs().page(10).next().orElseThrow();
        replace(CATALOGUE, VERSION, NodeFactory.createLiteralString("0c1d"));
        assertStale(() -> view.programs().page(10, token));
        PageToken later = view.programs().page(10).next().orElseThrow();
        assertThat(view.programs().page(10, later).certain()).hasSize(10);
        replace(CATALOGUE, VERSION, NodeFactory.createLiteralString("2e3f"));
        assertStale(() -> view.programs().page(10, later));
    }

    @Test
    void keepsToTheStateOfTheSourcesThatAReaderTrusts() {
        Program program = view.programs().page(1).certain().get(0);
        Id<Source> trusted = view.facts(program.id()).all().get(0).sources().get(0);
        View narrow = view.trusting(trusted);
        assertThat(narrow.facts(program.id()).all()).isNotEmpty();
        changeASource();
        assertThat(narrow.budget(2).programs().page(1).queries()).isEqualTo(2);
        change(iri(trusted));
        assertThat(narrow.budget(3).programs().page(1).queries()).isEqualTo(3);
        assertThat(narrow.budget(2).programs().page(1).queries()).isEqualTo(2);
        afterRequest(1, () -> change(iri(trusted)));
        assertStale(() -> narrow.programs().page(1));
        afterRequest(1, () -> replace(iri(trusted), SHA_256));
        assertStale(() -> narrow.facts(program.id()));
    }

    @Test
    void streamsNothingWhereTheStateCannotBeTold() {
        digests().forEach(quad -> replace(quad.getSubject(), SHA_256));
        try (Catalogue unmarked = Catalogue.connect(server.address())) {
            View there = unmarked.view();
            int before = server.queries().size();
            assertThatThrownBy(() -> there.programs().stream()).isInstanceOf(CapabilityException.class);
            assertThat(server.queries()).hasSize(before);
            assertThat(there.programs().page(500).certain()).hasSize(240);
            assertThatThrownBy(() -> there.programs().page(10))
                    .isInstanceOf(CapabilityException.class)
                    .hasMessageContaining("a mark of its state");
        }
    }

    private static void assertStale(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(StaleException.class)
                .hasMessageStartingWith("the data changed while it was read");
    }

    /** Changes something once so many answers more are made. */
    private void afterRequest(int requests, Runnable change) {
        int due = server.queries().size() + requests;
        server.misbehave((exchange, right) -> {
            if (server.queries().size() == due) {
                change.run();
            }
            return false;
        });
    }

    private void changeASource() {
        change(digests().get(0).getSubject());
    }

    private void change(Node source) {
        changes++;
        replace(source, SHA_256, NodeFactory.createLiteralString("%064x".formatted(changes)));
    }

    private List<Quad> digests() {
        List<Quad> digests = new ArrayList<>();
        data.findNG(Node.ANY, Node.ANY, SHA_256, Node.ANY).forEachRemaining(digests::add);
        digests.sort((one, other) ->
                one.getSubject().getURI().compareTo(other.getSubject().getURI()));
        return digests;
    }

    /** Gives a property of something other values, in the graph that has some, or in that of the ontology. */
    private void replace(Node subject, Node property, Node... values) {
        List<Quad> old = new ArrayList<>();
        data.findNG(Node.ANY, subject, property, Node.ANY).forEachRemaining(old::add);
        Node graph = old.isEmpty() ? ONTOLOGY : old.get(0).getGraph();
        old.forEach(data::delete);
        data.getDefaultGraph().remove(subject, property, Node.ANY);
        for (Node value : values) {
            data.add(graph, subject, property, value);
            data.add(Quad.defaultGraphIRI, subject, property, value);
        }
    }

    private static DatasetGraph changeable(DatasetGraph data) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, data.getGraph(ONTOLOGY));
        data.addGraph(ONTOLOGY, copy);
        return data;
    }

    private static Node iri(Id<?> id) {
        return NodeFactory.createURI(id.iri());
    }
}
