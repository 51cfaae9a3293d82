package org.balise.validation;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** A shape as the shapes files state it, whatever the validator makes of it. */
record ShapeRule(String name, List<Triple> statements) {

    private static final List<String> FILES = List.of("basic", "publication", "publication-per-graph");
    private static final Set<Node> NO_CONSTRAINTS = Set.of(
            SHACL.message,
            SHACL.severity,
            SHACL.path,
            SHACL.target,
            SHACL.targetClass,
            SHACL.targetSubjectsOf,
            SHACL.targetObjectsOf,
            SHACL.targetNode);

    static List<ShapeRule> all() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            String resource = "/org/balise/ontology/shapes/" + file + ".ttl";
            InputStream in = Objects.requireNonNull(ShapeRule.class.getResourceAsStream(resource), resource);
            RDFParser.source(in).lang(Lang.TURTLE).base(Rules.SHAPES).parse(graph);
        }
        return Stream.of(SHACL.NodeShape, SHACL.PropertyShape)
                .flatMap(kind -> graph.find(Node.ANY, RDF.Nodes.type, kind).toList().stream())
                .map(Triple::getSubject)
                .map(shape -> new ShapeRule(
                        shape.toString().replace(Rules.SHAPES, ""),
                        graph.find(shape, Node.ANY, Node.ANY).toList()))
                .toList();
    }

    static Set<String> names() {
        return all().stream().map(ShapeRule::name).collect(Collectors.toCollection(TreeSet::new));
    }

    long constraints() {
        return statements.stream()
                .map(Triple::getPredicate)
                .filter(parameter -> parameter.getNameSpace().equals(SHACL.getURI()))
                .filter(parameter -> !NO_CONSTRAINTS.contains(parameter))
                .count();
    }

    long targets() {
        return statements.stream()
                .filter(statement -> statement.getPredicate().getLocalName().startsWith("target"))
                .count();
    }

    long severities() {
        return objects(SHACL.severity).count();
    }

    List<String> messageLanguages() {
        return objects(SHACL.message).map(Node::getLiteralLanguage).sorted().toList();
    }

    private Stream<Node> objects(Node property) {
        return statements.stream()
                .filter(statement -> statement.getPredicate().equals(property))
                .map(Triple::getObject);
    }
}
