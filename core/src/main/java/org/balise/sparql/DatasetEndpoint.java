package org.balise.sparql;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.tdb2.TDB2;
import org.balise.problem.QueryException;

/**
 * Answers from a dataset that is here and does not change. Where the dataset has transactions, each answer is one read
 * transaction, or part of the one that the thread is in.
 *
 * <p>Thread-safe as far as the dataset is. Closing it ends its use and leaves the dataset as it is.
 */
public final class DatasetEndpoint implements Endpoint, Snapshot {

    private static final String MARK = "unchanging";

    private final DatasetGraph dataset;
    private final Capabilities capabilities;
    private final QueryGuard guard;
    private final AtomicBoolean closed = new AtomicBoolean();

    private DatasetEndpoint(DatasetGraph dataset, Capabilities capabilities) {
        this.dataset = dataset;
        this.capabilities = capabilities;
        this.guard = new QueryGuard(dataset::containsGraph);
    }

    /**
     * An endpoint over a dataset.
     *
     * @param dataset the data, with what is derived from it; its default graph, as queries see it, is the union of all
     *     named graphs
     * @param name which dataset, in words for a message
     * @return the endpoint; it has every capability
     */
    public static DatasetEndpoint of(DatasetGraph dataset, String name) {
        return new DatasetEndpoint(dataset, Capabilities.complete(name));
    }

    @Override
    public <T> T select(String sparql, Function<Iterator<Binding>, T> reader) {
        return reading(() -> run(guard.select(sparql), exec -> reader.apply(exec.select())));
    }

    @Override
    public boolean ask(String sparql) {
        return reading(() -> run(guard.ask(sparql), QueryExec::ask));
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public String mark() {
        return MARK;
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.of(this);
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return reading(() -> reader.apply(dataset));
    }

    @Override
    public void close() {
        closed.set(true);
    }

    private <T> T run(Query query, Function<QueryExec, T> reading) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).set(ARQ.httpServiceAllowed, false);
        if (query.hasDatasetDescription()) {
            // TDB2 would answer from the union of all graphs, whatever FROM says.
            builder.set(TDB2.symUnionDefaultGraph, false);
        }
        try (QueryExec exec = builder.build()) {
            return reading.apply(exec);
        } catch (QueryCancelledException e) {
            // Nothing else cancels here, and the engine has taken the sign of it away.
            Thread.currentThread().interrupt();
            throw new QueryException("cancelled, since the thread that asks was interrupted", 0, 0, e);
        } catch (JenaException e) {
            throw new QueryException(String.valueOf(e.getMessage()), 0, 0, e);
        } catch (StackOverflowError e) {
            throw new QueryException("nested too deeply", 0, 0, e);
        }
    }

    private <T> T reading(Supplier<T> read) {
        if (closed.get()) {
            throw new IllegalStateException(capabilities.backend() + " is closed");
        }
        return dataset.supportsTransactions() ? dataset.calculateRead(read) : read.get();
    }
}
