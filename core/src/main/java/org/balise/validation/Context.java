package org.balise.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.Namespaces;
import org.balise.store.CatalogueStore;
import org.balise.store.DerivedStatements;
import org.balise.vocabulary.Bal;

/** The graphs that the data to validate may refer to. */
final class Context {

    private static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);
    private static final Node DERIVED = NodeFactory.createURI(Namespaces.DERIVED_GRAPH);

    private static final Node EDITORIAL_ACTIVITY = NodeFactory.createURI(Bal.EDITORIAL_ACTIVITY);
    private static final Node MAY_STATE_ALONE = NodeFactory.createURI(Bal.MAY_STATE_ALONE);

    private final Map<Node, Graph> graphs;

    private Context(Map<Node, Graph> graphs) {
        this.graphs = graphs;
    }

    static Context bundled() {
        DatasetGraph dataset = CatalogueStore.bundled().dataset();
        Map<Node, Graph> graphs = new LinkedHashMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> graphs.put(name, dataset.getGraph(name)));
        graphs.remove(DERIVED);
        return new Context(graphs);
    }

    static boolean isOurs(Node graph) {
        return graph.equals(ONTOLOGY) || graph.equals(DERIVED);
    }

    Context ontologyOnly() {
        return new Context(Map.of(ONTOLOGY, graphs.getOrDefault(ONTOLOGY, Graph.emptyGraph)));
    }

    /** Which editorial activities there are, and what each may state alone. */
    Collection<Triple> editorial(Map<Node, LocatedGraph> data) {
        Set<Triple> found = new LinkedHashSet<>();
        Stream.concat(beside(data.keySet()), data.values().stream().map(LocatedGraph::graph))
                .forEach(graph -> {
                    graph.find(Node.ANY, RDF.Nodes.type, EDITORIAL_ACTIVITY).forEach(found::add);
                    graph.find(Node.ANY, MAY_STATE_ALONE, Node.ANY).forEach(found::add);
                });
        return found;
    }

    /** All that the data and its context say, and what follows from it. */
    Graph with(Map<Node, LocatedGraph> data) {
        Graph union = new GraphMem2Fast();
        beside(data.keySet()).forEach(graph -> graph.find().forEach(union::add));
        data.values().forEach(located -> located.graph().find().forEach(union::add));
        DerivedStatements.of(union, Map.of()).find().forEach(union::add);
        return union;
    }

    /** The graphs of the context but those whose place a graph of the data takes. */
    private Stream<Graph> beside(Set<Node> replaced) {
        return graphs.entrySet().stream()
                .filter(entry -> isOurs(entry.getKey()) || !replaced.contains(entry.getKey()))
                .map(Map.Entry::getValue);
    }
}
