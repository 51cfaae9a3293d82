package org.balise.synthetic;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.balise.rdf.Namespaces;
import org.balise.store.CatalogueStore;
import org.balise.store.DerivedStatements;

/** Puts a catalogue into memory as the library does: named graphs, and a copy of all as default graph. */
final class InMemory {

    private static final Node ONTOLOGY = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);
    private static final Node DERIVED = NodeFactory.createURI(Namespaces.DERIVED_GRAPH);

    private final DatasetGraph dataset = new DatasetGraphMapLink(new GraphMem2Fast());
    private final Graph union = dataset.getDefaultGraph();

    private InMemory() {}

    static DatasetGraph dataset(SyntheticCatalogue catalogue) {
        InMemory memory = new InMemory();
        memory.addGraph(ONTOLOGY, CatalogueStore.load(List.of()).dataset().getGraph(ONTOLOGY));
        catalogue.forEachQuad(memory::add);
        memory.addGraph(DERIVED, DerivedStatements.of(memory.union, Map.of()));
        return memory.dataset;
    }

    private void addGraph(Node name, Graph graph) {
        dataset.addGraph(name, graph);
        graph.find().forEach(union::add);
    }

    private void add(Quad quad) {
        if (!dataset.containsGraph(quad.getGraph())) {
            dataset.addGraph(quad.getGraph(), new GraphMem2Fast());
        }
        dataset.getGraph(quad.getGraph()).add(quad.asTriple());
        union.add(quad.asTriple());
    }
}
