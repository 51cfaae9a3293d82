package org.balise.validation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.rdf.Namespaces;
import org.balise.store.CatalogueStore;
import org.balise.store.DerivedStatements;

/** The graphs that the data to validate may refer to. */
final class Context {

    private static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);
    private static final Node DERIVED = NodeFactory.createURI(Namespaces.DERIVED_GRAPH);

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

    /** All that the data and its context say, and what follows from it. */
    Graph with(Map<Node, LocatedGraph> data) {
        Graph union = new GraphMem2Fast();
        Set<Node> replaced = data.keySet();
        graphs.forEach((name, graph) -> {
            if (isOurs(name) || !replaced.contains(name)) {
                graph.find().forEach(union::add);
            }
        });
        data.values().forEach(located -> located.graph().find().forEach(union::add));
        DerivedStatements.of(union, Map.of()).find().forEach(union::add);
        return union;
    }
}
