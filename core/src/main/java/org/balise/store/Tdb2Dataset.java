package org.balise.store;

import java.util.Iterator;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.TDB2;
import org.balise.problem.ReadOnlyException;

/**
 * A TDB2 dataset that refuses every change and whose default graph is the union of its named graphs. Queries look behind
 * this wrapper, where a setting of TDB2 tells them the same.
 */
final class Tdb2Dataset extends DatasetGraphWrapper {

    Tdb2Dataset(DatasetGraph stored) {
        super(stored);
        getContext().set(TDB2.symUnionDefaultGraph, true);
        getContext().set(ARQ.httpServiceAllowed, false);
    }

    @Override
    protected DatasetGraph getW() {
        throw new ReadOnlyException();
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }

    @Override
    public Graph getUnionGraph() {
        return new FrozenGraph(super.getUnionGraph());
    }

    @Override
    public Graph getGraph(Node name) {
        return FrozenDataset.isUnion(name) ? getUnionGraph() : new FrozenGraph(super.getGraph(name));
    }

    @Override
    public boolean containsGraph(Node name) {
        return FrozenDataset.isUnion(name) || super.containsGraph(name);
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        if (graph == null || graph.equals(Node.ANY)) {
            return Iter.concat(ofUnion(subject, predicate, object), findNG(Node.ANY, subject, predicate, object));
        }
        return Quad.isDefaultGraph(graph)
                ? ofUnion(subject, predicate, object)
                : findNG(graph, subject, predicate, object);
    }

    @Override
    public boolean contains(Quad quad) {
        return find(quad).hasNext();
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return find(graph, subject, predicate, object).hasNext();
    }

    @Override
    public void begin() {
        begin(TxnType.READ);
    }

    @Override
    public void begin(ReadWrite mode) {
        begin(TxnType.convert(mode));
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new ReadOnlyException();
        }
        super.begin(TxnType.READ);
    }

    @Override
    public boolean promote() {
        return false;
    }

    @Override
    public boolean promote(Promote type) {
        return false;
    }

    @Override
    public void sync() {}

    @Override
    public void close() {}

    private Iterator<Quad> ofUnion(Node subject, Node predicate, Node object) {
        Function<Triple, Quad> quad = triple -> new Quad(Quad.defaultGraphIRI, triple);
        return Iter.map(super.getUnionGraph().find(subject, predicate, object), quad);
    }
}
