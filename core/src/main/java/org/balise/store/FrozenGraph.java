package org.balise.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.balise.problem.ReadOnlyException;

/** A graph that never changes, nor closes, whoever holds it. */
final class FrozenGraph extends GraphReadOnly {

    FrozenGraph(Graph graph) {
        super(graph);
    }

    @Override
    public void add(Triple triple) {
        throw new ReadOnlyException();
    }

    @Override
    public void performAdd(Triple triple) {
        throw new ReadOnlyException();
    }

    @Override
    public void delete(Triple triple) {
        throw new ReadOnlyException();
    }

    @Override
    public void performDelete(Triple triple) {
        throw new ReadOnlyException();
    }

    @Override
    public void remove(Node subject, Node predicate, Node object) {
        throw new ReadOnlyException();
    }

    @Override
    public void clear() {
        throw new ReadOnlyException();
    }

    @Override
    public void close() {}
}
