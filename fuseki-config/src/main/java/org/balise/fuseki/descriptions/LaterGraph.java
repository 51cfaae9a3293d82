package org.balise.fuseki.descriptions;

import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph that is made when it is first read. It cannot be changed. */
final class LaterGraph extends GraphBase {

    private final Supplier<Graph> graph;

    LaterGraph(Supplier<Graph> graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return graph.get().find(pattern);
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return graph.get().contains(triple);
    }

    @Override
    protected int graphBaseSize() {
        return graph.get().size();
    }
}
