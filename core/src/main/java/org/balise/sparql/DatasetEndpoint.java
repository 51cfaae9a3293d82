package org.balise.sparql;

import com.google.common.base.Suppliers;
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

    private final DatasetGraph dataset;
    private final Capabilities capabilities;
    private final Supplier<String> mark;
    private final QueryGuard guard;
    private final AtomicBoolean closed = new AtomicBoolean();

    private DatasetEndpoint(DatasetGraph dataset, Capabilities capabilities, Supplier<String> mark) {
        this.dataset = dataset;
        this.capabilities = capabilities;
        this.mark = Suppliers.memoize(mark::get);
        this.guard = new QueryGuard(dataset::containsGraph);
    }

    /**
     * An endpoint over a dataset.
     *
     * @param dataset the data, with what is derived from it; its default graph, as queries see it, is the union of all
     *     named graphs
     * @param name which dataset, in words for a message
     * @return the endpoint; it has every capability. Its mark is a {@link StatementDigest} of the dataset, made when it is
     *     first asked for
     */
    public static DatasetEndpoint of(DatasetGraph dataset, String name) {
        return of(dataset, name, () -> StatementDigest.of(dataset));
    }

    /**
     * An endpoint over a dataset whose mark is known in another way.
     *
     * @param dataset the data, as in {@link #of(DatasetGraph, String)}
     * @param name which dataset, in words for a message
     * @param mark tells the mark; asked once, within a read of the dataset, when the mark is first asked for
     * @return the endpoint; it has every capability
     */
    public static DatasetEndpoint of(DatasetGraph dataset, String name, Supplier<String> mark) {
        return new DatasetEndpoint(dataset, Capabilities.complete(name), mark);
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
        return reading(mark);
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

    @Override
    public void requireOpen() {
        if (closed.get()) {
            throw new IllegalStateException(capabilities.backend() + " is closed");
        }
    }

    private <T> T reading(Supplier<T> read) {
        requireOpen();
        return dataset.supportsTransactions() ? dataset.calculateRead(read) : read.get();
    }
}
