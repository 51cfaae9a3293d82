package org.balise.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** What is wider than a concept or a place, itself included, and which places are provinces. */
final class Hierarchy {

    private static final Node WITHIN = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#sfWithin");

    private final Map<String, Set<String>> known = new HashMap<>();
    private final Graph graph;

    Hierarchy(Graph graph) {
        this.graph = graph;
    }

    Set<String> upwards(String iri) {
        return known.computeIfAbsent(iri, this::find);
    }

    private Set<String> find(String iri) {
        Node node = NodeFactory.createURI(iri);
        return Stream.concat(
                        Stream.of(iri),
                        Stream.of(SKOS.broaderTransitive.asNode(), WITHIN)
                                .flatMap(property -> graph
                                        .find(node, property, Node.ANY)
                                        .mapWith(Triple::getObject)
                                        .mapWith(Node::getURI)
                                        .toList()
                                        .stream()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
