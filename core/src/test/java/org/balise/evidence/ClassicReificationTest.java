package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.RdfFile;
import org.balise.store.BundledData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassicReificationTest {

    private static final String DATA = """
            @base <https://w3id.org/balise/> .
            @prefix bal: <https://w3id.org/balise/def/> .
            <id/program/house> bal:places 9 ~ <id/source/report#char=34,43> ~ <id/editorial/count> ;
                bal:name "\u00C9t\u00E9 \\"<<\\" ~"@fr ~ <id/source/report#char=34,43> .
            << <id/program/house> bal:claims "more" ~ <id/source/report#char=1,9> >> .
            <id/note/one> bal:about <<( <id/program/house> bal:places 9 )>> .
            """;

    private final Graph classic = ClassicReification.of(graph(DATA));

    @Test
    void keepsNoTripleTermAndMakesNoBlankNode() {
        classic.find().forEach(triple -> {
            assertThat(triple.getObject().isTripleTerm()).isFalse();
            assertThat(triple.getObject().isBlank()).isFalse();
            assertThat(triple.getSubject().isURI()).isTrue();
            assertThat(triple.getPredicate()).isNotEqualTo(NodeConst.nodeReifies);
        });
    }

    @Test
    void hasOneStatementForEachPairOfTripleAndReifier() {
        assertThat(classic.find(Node.ANY, RDF.Nodes.type, RDF.Nodes.Statement).toList())
                .hasSize(5);
        assertThat(objects("wasQuotedFrom")).hasSize(3);
        assertThat(objects("wasGeneratedBy")).singleElement().hasToString("https://w3id.org/balise/id/editorial/count");
    }

    @Test
    void assertsNoClaim() {
        Node claims = NodeFactory.createURI("https://w3id.org/balise/def/claims");
        assertThat(classic.contains(Node.ANY, claims, Node.ANY)).isFalse();
        assertThat(classic.contains(Node.ANY, RDF.Nodes.predicate, claims)).isTrue();
    }

    @Test
    void mintsTheSameIriForTheSamePair() {
        assertThat(ClassicReification.of(graph(DATA)).find().toSet())
                .isEqualTo(classic.find().toSet());
    }

    @ParameterizedTest
    @EnumSource
    void writesWhatReadersOfRdf11Read(Rdf11Format format) {
        String text = write(format, graph(DATA));
        assertThat(text).doesNotContain("VERSION", "<<(", "reifies", "_:");
        assertThat(read(format, text).isIsomorphicWith(classic)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void writesAllBundledData(Rdf11Format format) {
        assertThat(BundledData.files()).isNotEmpty().allSatisfy(file -> {
            Graph graph = graph(file);
            assertThat(read(format, write(format, graph)).isIsomorphicWith(ClassicReification.of(graph)))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"TURTLE", "N_TRIPLES"})
    void writesTheSameTextWhateverTheOrder(Rdf11Format format) {
        List<Triple> triples = graph(DATA).find().toList();
        Graph reversed = new GraphMem2Fast();
        for (int i = triples.size() - 1; i >= 0; i--) {
            reversed.add(triples.get(i));
        }
        assertThat(write(format, reversed)).isEqualTo(write(format, graph(DATA)));
    }

    private List<Node> objects(String property) {
        Node predicate = NodeFactory.createURI("http://www.w3.org/ns/prov#" + property);
        return classic.find(Node.ANY, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static Graph graph(String turtle) {
        RdfFile file = RdfFile.parse("data.ttl", turtle);
        assertThat(file.problems()).isEmpty();
        return graph(file);
    }

    private static Graph graph(RdfFile file) {
        Graph graph = new GraphMem2Fast();
        file.quads().forEach(quad -> graph.add(quad.quad().asTriple()));
        return graph;
    }

    private static String write(Rdf11Format format, Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(graph, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Graph read(Rdf11Format format, String text) {
        Lang lang = switch (format) {
            case TURTLE -> Lang.TURTLE;
            case N_TRIPLES -> Lang.NTRIPLES;
            case RDF_XML -> Lang.RDFXML;
            case JSON_LD -> Lang.JSONLD11;
        };
        return RDFParser.fromString(text, lang).toGraph();
    }
}
