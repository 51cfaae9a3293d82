package org.balise.hygiene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.balise.Catalogue;

/** The catalogue, and which terms the shapes, the competency questions and the JSON-LD context name. */
final class HygieneData {

    private static final String ONTOLOGY = "/org/balise/ontology/";
    private static final String GRAPHS = "https://w3id.org/balise/id/graph/";
    private static final String SHAPES = "https://w3id.org/balise/shape/";

    private HygieneData() {}

    /** A dataset with everything in named graphs; the default graph is their union. */
    static DatasetGraph real() {
        DatasetGraph named = DatasetGraphFactory.createGeneral();
        try (Catalogue catalogue = Catalogue.bundled()) {
            DatasetGraph source = catalogue.dataset().asDatasetGraph();
            source.listGraphNodes().forEachRemaining(name -> named.addGraph(name, source.getGraph(name)));
        }
        named.addGraph(graph("shapes"), shapes());
        named.addGraph(graph("questions"), questions());
        named.addGraph(graph("context"), context());
        return union(named);
    }

    static DatasetGraph of(String trig) {
        DatasetGraph named = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(trig, Lang.TRIG).parse(named);
        return union(named);
    }

    /** The folders of the competency questions. */
    static List<String> questionFolders() {
        return Resources.text(ONTOLOGY + "questions/index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static DatasetGraph union(DatasetGraph named) {
        Graph all = GraphFactory.createDefaultGraph();
        named.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> all.add(quad.asTriple()));
        GraphUtil.addInto(named.getDefaultGraph(), all);
        return named;
    }

    private static Graph shapes() {
        Graph shapes = GraphFactory.createDefaultGraph();
        Stream.of("basic.ttl", "publication.ttl", "publication-per-graph.ttl")
                .forEach(file -> RDFParser.fromString(Resources.text(ONTOLOGY + "shapes/" + file), Lang.TURTLE)
                        .base(SHAPES)
                        .parse(shapes));
        String prefixes = prefixes(shapes);
        List<String> queries = shapes.find(Node.ANY, SHACL.select, Node.ANY)
                .mapWith(select -> select.getObject().getLiteralLexicalForm())
                .toList();
        queries.forEach(query -> refer(shapes, SHAPES, NamedTerms.of(prefixes + query)));
        return shapes;
    }

    private static String prefixes(Graph shapes) {
        StringBuilder prefixes = new StringBuilder();
        shapes.find(Node.ANY, SHACL.prefix, Node.ANY).forEach(declared -> {
            String namespace = shapes.find(declared.getSubject(), SHACL.namespace, Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            prefixes.append("PREFIX ")
                    .append(declared.getObject().getLiteralLexicalForm())
                    .append(": <")
                    .append(namespace)
                    .append(">\n");
        });
        return prefixes.toString();
    }

    private static Graph questions() {
        Graph questions = GraphFactory.createDefaultGraph();
        questionFolders().forEach(folder -> {
            String query = Resources.text(ONTOLOGY + "questions/" + folder + "/query.rq");
            refer(questions, GRAPHS + "questions#" + folder, NamedTerms.of(query));
        });
        return questions;
    }

    private static Graph context() {
        Graph context = GraphFactory.createDefaultGraph();
        try {
            JsonNode terms = new JsonMapper()
                    .readTree(Resources.text(ONTOLOGY + "context.jsonld"))
                    .get("@context");
            List<String> names = terms.properties().stream()
                    .map(term -> term.getValue().isTextual()
                            ? term.getValue().asText()
                            : term.getValue().path("@id").asText())
                    .filter(name -> name.startsWith("bal:"))
                    .map(name -> terms.get("bal").asText() + name.substring("bal:".length()))
                    .toList();
            refer(context, GRAPHS + "context#context", names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return context;
    }

    private static void refer(Graph graph, String subject, Collection<String> terms) {
        Node by = NodeFactory.createURI(subject);
        terms.forEach(term -> graph.add(by, DCTerms.references.asNode(), NodeFactory.createURI(term)));
    }

    private static Node graph(String name) {
        return NodeFactory.createURI(GRAPHS + name);
    }
}
