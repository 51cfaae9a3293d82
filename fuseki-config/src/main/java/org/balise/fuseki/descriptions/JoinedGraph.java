package org.balise.fuseki.descriptions;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.util.iterator.ExtendedIterator;

/** Two graphs without a common statement, read as one. It cannot be changed. */
final class JoinedGraph extends GraphBase {

    private final Graph first;
    private final Graph second;

    JoinedGraph(Graph first, Graph second) {
        this.first = first;
        this.second = second;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return first.find(pattern).andThen(second.find(pattern));
    }

    @Override
    protected boolean graphBaseContains(Triple triple) {
        return first.contains(triple) || second.contains(triple);
    }

    @Override
    protected int graphBaseSize() {
        return first.size() + second.size();
    }

    @Override
    protected PrefixMapping createPrefixMapping() {
        return PrefixMapping.Factory.create().setNsPrefixes(first.getPrefixMapping());
    }
}
