package org.balise.compiled;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph that may be kept where that of a snapshot may not: each look-up is a read of its own, or part of one around it. */
final class SnapshotGraph extends GraphBase {

    private final Data data;

    SnapshotGraph(Data data) {
        this.data = data;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        List<Triple> found = data.read(graph -> graph.find(pattern).toList());
        return WrappedIterator.createNoRemove(found.iterator());
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return data.read(graph -> graph.contains(triple));
    }
}
