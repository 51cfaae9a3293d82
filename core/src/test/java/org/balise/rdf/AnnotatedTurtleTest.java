package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.vocabulary.RDF;
import org.balise.Catalogue;
import org.junit.jupiter.api.Test;

class AnnotatedTurtleTest {

    private static final String HOUSE = """
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix population: <https://w3id.org/balise/vocab/population/> .

            <https://w3id.org/balise/id/program/house>
                a bal:Program ;
                bal:places 9 ~ <https://w3id.org/balise/id/editorial/count> ~ <https://w3id.org/balise/id/source/report#char=34,43> ;
                bal:population population:indigenous-people .
            << <https://w3id.org/balise/id/program/house> bal:claims "more"@en ~ <https://w3id.org/balise/id/source/report#char=1,9> >> .

            <https://w3id.org/balise/id/program/house#part>
                bal:note "a \\"quoted\\" text" .

            <https://w3id.org/balise/id/program/another>
                a bal:Program .
            """;

    @Test
    void writesAsPeopleWould() {
        Graph graph = read(HOUSE);

        assertThat(text(graph, "https://w3id.org/balise/id/program/house")).isEqualTo(HOUSE);
        assertThat(graph.size()).isEqualTo(8);
    }

    @Test
    void sortsByIriWhereNothingComesFirst() {
        assertThat(text(read(HOUSE), "").indexOf("program/another"))
                .isLessThan(text(read(HOUSE), "").indexOf("house"));
    }

    @Test
    void writesAGraphWithoutTripleTermsForReadersOfRdf11() {
        Graph graph = read("PREFIX bal: <https://w3id.org/balise/def/> <urn:a> bal:b <urn:c> ; a bal:Program .");

        assertThat(text(graph, "")).doesNotContain("VERSION", "~", "<<");
    }

    @Test
    void everyNamedGraphOfTheCatalogueComesBack() {
        try (Catalogue catalogue = Catalogue.bundled()) {
            DatasetGraph data = catalogue.dataset().asDatasetGraph();
            DatasetGraph back = DatasetGraphFactory.create();
            RDFParser.fromString(trig(data), Lang.TRIG).parse(back);

            assertThat(data.listGraphNodes()).toIterable().hasSizeGreaterThan(5).allSatisfy(name -> {
                Graph graph = data.getGraph(name);
                assertThat(back.getGraph(name).find().toSet())
                        .isEqualTo(graph.find().toSet());
                assertThat(read(text(graph, "")).find().toSet())
                        .isEqualTo(graph.find().toSet());
            });
            assertThat(back.getDefaultGraph().isEmpty()).isTrue();
            assertThat(text(data.getGraph(NodeFactory.createURI(GraphNames.ofFile("salvation-army-winnipeg.ttl"))), ""))
                    .contains(" ~ <")
                    .doesNotContain("reifies", "@prefix rdf:");
        }
    }

    @Property(tries = 500)
    void whatIsWrittenReadsBack(@ForAll("graphs") Graph graph) {
        assertThat(IsoMatcher.isomorphic(read(text(graph, "http://example.org/a")), graph))
                .as(text(graph, "http://example.org/a"))
                .isTrue();
    }

    @Property(tries = 200)
    void doesNotDependOnTheOrderOfReading(@ForAll("iriTriples") List<Triple> triples) {
        Graph forwards = new GraphMem2Fast();
        Graph backwards = new GraphMem2Fast();
        triples.forEach(forwards::add);
        for (int i = triples.size() - 1; i >= 0; i--) {
            backwards.add(triples.get(i));
        }

        assertThat(text(forwards, "")).isEqualTo(text(backwards, ""));
    }

    @Property(tries = 200)
    void aDatasetReadsBack(@ForAll("graphs") Graph one, @ForAll("graphs") Graph other) {
        DatasetGraph data = DatasetGraphFactory.create();
        data.addGraph(NodeFactory.createURI("http://example.org/one"), one);
        data.addGraph(NodeFactory.createURI("https://w3id.org/balise/def/other"), other);
        DatasetGraph back = DatasetGraphFactory.create();
        RDFParser.fromString(trig(data), Lang.TRIG).parse(back);

        assertThat(IsoMatcher.isomorphic(back.getGraph(NodeFactory.createURI("http://example.org/one")), one))
                .isTrue();
        assertThat(IsoMatcher.isomorphic(
                        back.getGraph(NodeFactory.createURI("https://w3id.org/balise/def/other")), other))
                .isTrue();
    }

    @Provide
    Arbitrary<Graph> graphs() {
        return triples(Arbitraries.oneOf(iris(), blanks())).map(triples -> {
            Graph graph = new GraphMem2Fast();
            triples.forEach(graph::add);
            return graph;
        });
    }

    @Provide
    Arbitrary<List<Triple>> iriTriples() {
        return triples(iris());
    }

    /** Statements, some of them reified, some only reified, some about triple terms, some reified twice over. */
    private static Arbitrary<List<Triple>> triples(Arbitrary<Node> subjects) {
        Arbitrary<Triple> plain = Combinators.combine(subjects, properties(), Arbitraries.oneOf(subjects, literals()))
                .as(Triple::create);
        Arbitrary<Triple> reifying = Combinators.combine(subjects, plain)
                .as((reifier, triple) ->
                        Triple.create(reifier, NodeConst.nodeReifies, NodeFactory.createTripleTerm(triple)));
        Arbitrary<Triple> nested = Combinators.combine(subjects, properties(), reifying)
                .as((subject, property, triple) ->
                        Triple.create(subject, property, NodeFactory.createTripleTerm(triple)));
        return Arbitraries.frequencyOf(
                        Tuple.of(4, plain.list().ofSize(1)),
                        Tuple.of(
                                4,
                                reifying.map(triple ->
                                        List.of(triple, triple.getObject().getTriple()))),
                        Tuple.of(2, reifying.list().ofSize(1)),
                        Tuple.of(1, nested.list().ofSize(1)))
                .list()
                .ofMaxSize(12)
                .map(lists -> lists.stream().flatMap(List::stream).toList());
    }

    private static Arbitrary<Node> iris() {
        return Arbitraries.of(
                        "http://example.org/a",
                        "http://example.org/a#part",
                        "https://w3id.org/balise/id/source/report#char=34,43",
                        "https://w3id.org/balise/def/Program",
                        "https://w3id.org/balise/def/",
                        "https://w3id.org/balise/vocab/role/host",
                        "https://w3id.org/balise/vocab/org/other",
                        "https://w3id.org/balise/vocab/-/x",
                        "https://schema.org/a.",
                        "https://schema.org/9-",
                        "https://schema.org/é",
                        "http://example.org/%20?a=b&c#(d)")
                .map(NodeFactory::createURI);
    }

    private static Arbitrary<Node> properties() {
        return Arbitraries.oneOf(iris(), Arbitraries.of(RDF.Nodes.type, NodeConst.nodeReifies));
    }

    private static Arbitrary<Node> blanks() {
        return Arbitraries.integers().between(1, 3).map(number -> NodeFactory.createBlankNode("b" + number));
    }

    private static Arbitrary<Node> literals() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("\"'\\\n\r\t~<>@^ aé\u202E\u0085\u2028")
                .ofMaxLength(6);
        return Arbitraries.oneOf(
                texts.map(NodeFactory::createLiteralString),
                texts.map(text -> NodeFactory.createLiteralLang(text, "fr-CA")),
                texts.map(text -> NodeFactory.createLiteralDirLang(text, "en", "ltr")),
                Arbitraries.of("1", "-1", "+01", "1.", "1.0", "1e3", "INF", "x")
                        .flatMap(text -> Arbitraries.of("integer", "decimal", "double", "boolean", "date")
                                .map(type -> NodeFactory.createLiteralDT(
                                        text, NodeFactory.getType("http://www.w3.org/2001/XMLSchema#" + type)))));
    }

    private static String trig(DatasetGraph data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedTurtle.writeDataset(data, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Graph graph, String first) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnotatedTurtle.write(graph, first, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph read(String text) {
        Graph graph = new GraphMem2Fast();
        RDFParser.fromString(text, Lang.TURTLE).parse(graph);
        return graph;
    }
}
