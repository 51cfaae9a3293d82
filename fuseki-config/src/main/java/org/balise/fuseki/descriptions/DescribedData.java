package org.balise.fuseki.descriptions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.balise.store.FrozenDataset;

/**
 * The catalogue with the descriptions of it as one more named graph, part of the union. Nothing is copied: the union of both looks in
 * one graph and then in the other. Only a dataset whose graphs are in memory can be extended so; any other stays as it is.
 */
final class DescribedData {

    private DescribedData() {}

    static boolean isPossible(DatasetGraph data) {
        return data instanceof DatasetGraphCollection;
    }

    static DatasetGraph of(DatasetGraph data, Supplier<Graph> descriptions) {
        if (!isPossible(data)) {
            return data;
        }
        Graph later = new LaterGraph(descriptions);
        Map<String, Graph> graphs = new LinkedHashMap<>();
        data.listGraphNodes().forEachRemaining(name -> graphs.put(name.getURI(), data.getGraph(name)));
        graphs.put(Names.GRAPH, later);
        return new FrozenDataset(new JoinedGraph(data.getDefaultGraph(), later), graphs);
    }
}
