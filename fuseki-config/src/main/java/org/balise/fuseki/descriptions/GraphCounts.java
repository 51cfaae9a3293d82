package org.balise.fuseki.descriptions;

import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.Namespaces;

/** Counts the statements of each named graph. */
final class GraphCounts {

    private static final Node SOURCE = NodeFactory.createURI(Namespaces.TERMS + "Source");

    private GraphCounts() {}

    static List<NamedGraph> of(DatasetGraph data) {
        return Streams.stream(data.listGraphNodes())
                .map(name -> count(name, data.getGraph(name)))
                .sorted(Comparator.comparing(NamedGraph::iri))
                .toList();
    }

    private static NamedGraph count(Node name, Graph graph) {
        long triples = 0;
        for (var all = graph.find(); all.hasNext(); all.next()) {
            triples++;
        }
        String source = name.getURI().replace(Namespaces.GRAPHS, Namespaces.SOURCES);
        boolean described = graph.contains(NodeFactory.createURI(source), RDF.type.asNode(), SOURCE);
        return new NamedGraph(name.getURI(), triples, described ? Optional.of(source) : Optional.empty());
    }
}
