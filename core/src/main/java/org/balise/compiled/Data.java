package org.balise.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.MultiUnion;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.Namespaces;
import org.balise.sparql.Snapshot;
import org.balise.vocabulary.Bal;

/** The statements that count: all, or those of some named graphs. Immutable and thread-safe as far as the snapshot is. */
final class Data {

    private static final Node SOURCE = NodeFactory.createURI(Bal.SOURCE);
    private static final Node PLACE = NodeFactory.createURI(Bal.PLACE);
    private static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);
    private static final Node DERIVED = NodeFactory.createURI(Namespaces.DERIVED_GRAPH);

    private final Snapshot snapshot;
    private final Optional<List<Node>> graphs;

    private Data(Snapshot snapshot, Optional<List<Node>> graphs) {
        this.snapshot = snapshot;
        this.graphs = graphs;
    }

    void requireOpen() {
        snapshot.requireOpen();
    }

    static Data all(Snapshot snapshot) {
        return new Data(snapshot, Optional.empty());
    }

    /** The graphs that hold the record of one of some source documents, with the ontology and the gazetteer. */
    Data of(List<String> sources) {
        List<Node> trusted = snapshot.read(dataset -> {
            List<Node> found = new ArrayList<>();
            dataset.listGraphNodes().forEachRemaining(name -> {
                if (counts(name, dataset.getGraph(name), sources)) {
                    found.add(name);
                }
            });
            return List.copyOf(found);
        });
        return new Data(snapshot, Optional.of(trusted));
    }

    private static boolean counts(Node name, Graph graph, List<String> sources) {
        if (name.equals(ONTOLOGY)) {
            return true;
        }
        if (graph.contains(Node.ANY, RDF.Nodes.type, SOURCE)) {
            return sources.stream()
                    .anyMatch(source -> graph.contains(NodeFactory.createURI(source), RDF.Nodes.type, SOURCE));
        }
        return !name.equals(DERIVED) && graph.contains(Node.ANY, RDF.Nodes.type, PLACE);
    }

    /** Whether all statements count. */
    boolean isWhole() {
        return graphs.isEmpty();
    }

    <T> T read(Function<Graph, T> reader) {
        return snapshot.read(dataset -> reader.apply(union(dataset)));
    }

    <T> T readDataset(Function<DatasetGraph, T> reader) {
        return snapshot.read(dataset -> reader.apply(graphs.isEmpty() ? dataset : part(dataset, graphs.get())));
    }

    /** Hands over all statements of a property; those of several graphs more than once. */
    void forEach(Node property, Node object, Consumer<Triple> target) {
        snapshot.read(dataset -> {
            for (Graph graph : parts(dataset)) {
                graph.find(Node.ANY, property, object).forEach(target);
            }
            return true;
        });
    }

    boolean has(Node property) {
        return snapshot.read(
                dataset -> parts(dataset).stream().anyMatch(graph -> graph.contains(Node.ANY, property, Node.ANY)));
    }

    private List<Graph> parts(DatasetGraph dataset) {
        return graphs.map(names -> names.stream().map(dataset::getGraph).toList())
                .orElseGet(() -> List.of(dataset.getDefaultGraph()));
    }

    private Graph union(DatasetGraph dataset) {
        return graphs.isEmpty()
                ? dataset.getDefaultGraph()
                : new MultiUnion(parts(dataset).iterator());
    }

    private DatasetGraph part(DatasetGraph dataset, List<Node> names) {
        DatasetGraph part = new DatasetGraphMapLink(union(dataset));
        names.forEach(name -> part.addGraph(name, dataset.getGraph(name)));
        return part;
    }
}
