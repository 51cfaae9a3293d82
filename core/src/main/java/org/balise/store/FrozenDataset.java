package org.balise.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.Prefixes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphZero;
import org.apache.jena.system.Txn;
import org.balise.problem.ReadOnlyException;

/**
 * A dataset that never changes: named graphs, and a default graph that is their union. It is no wrapper, since queries
 * look behind wrappers and would miss the union. Readers need no transaction; a read transaction does no harm.
 */
public final class FrozenDataset extends DatasetGraphCollection {

    private final Graph union;
    private final Map<Node, Graph> graphs = new LinkedHashMap<>();
    private final Transactional transactions = TransactionalNull.create();

    /**
     * A dataset of these graphs.
     *
     * @param union the default graph, with the statements of all named graphs
     * @param graphs the named graphs, by IRI
     */
    public FrozenDataset(Graph union, Map<String, Graph> graphs) {
        this.union = new FrozenGraph(union);
        graphs.forEach((iri, graph) -> this.graphs.put(NodeFactory.createURI(iri), new FrozenGraph(graph)));
        getContext().set(ARQ.httpServiceAllowed, false);
    }

    /**
     * All named graphs of a dataset, in memory.
     *
     * @param dataset the dataset, read in one transaction where it has any; what stands in its default graph alone is left out
     * @return a dataset that has nothing of the other one
     */
    public static FrozenDataset copyOf(DatasetGraph dataset) {
        return copyOf(dataset, statement -> true);
    }

    /**
     * All named graphs of a dataset, in memory, with some of their statements.
     *
     * @param dataset the dataset, read in one transaction where it has any; what stands in its default graph alone is left out
     * @param taken which statements are taken
     * @return a dataset that has nothing of the other one
     */
    public static FrozenDataset copyOf(DatasetGraph dataset, Predicate<Triple> taken) {
        return dataset.supportsTransactions()
                ? Txn.calculateRead(dataset, () -> copied(dataset, taken))
                : copied(dataset, taken);
    }

    private static FrozenDataset copied(DatasetGraph dataset, Predicate<Triple> taken) {
        Graph union = new GraphMem2Fast();
        Map<String, Graph> graphs = new LinkedHashMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> {
            Graph graph = new GraphMem2Fast();
            dataset.getGraph(name).find().filterKeep(taken).forEach(statement -> {
                graph.add(statement);
                union.add(statement);
            });
            graphs.put(name.toString(), graph);
        });
        return new FrozenDataset(union, graphs);
    }

    @Override
    public Graph getDefaultGraph() {
        return union;
    }

    @Override
    public Graph getGraph(Node name) {
        return isUnion(name) ? union : graphs.getOrDefault(name, GraphZero.instance());
    }

    @Override
    public boolean containsGraph(Node name) {
        return isUnion(name) || graphs.containsKey(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return graphs.keySet().iterator();
    }

    @Override
    public long size() {
        return graphs.size();
    }

    @Override
    public PrefixMap prefixes() {
        return Prefixes.adapt(union.getPrefixMapping());
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new ReadOnlyException();
    }

    @Override
    public void removeGraph(Node name) {
        throw new ReadOnlyException();
    }

    @Override
    public void clear() {
        throw new ReadOnlyException();
    }

    @Override
    public void add(Quad quad) {
        throw new ReadOnlyException();
    }

    @Override
    public void delete(Quad quad) {
        throw new ReadOnlyException();
    }

    @Override
    public void close() {}

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        if (type == TxnType.WRITE) {
            throw new ReadOnlyException();
        }
        transactions.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        transactions.commit();
    }

    @Override
    public void abort() {
        transactions.abort();
    }

    @Override
    public void end() {
        transactions.end();
    }

    @Override
    public ReadWrite transactionMode() {
        return transactions.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return transactions.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return transactions.isInTransaction();
    }

    static boolean isUnion(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name);
    }
}
