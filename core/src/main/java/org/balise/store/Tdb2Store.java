package org.balise.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.balise.problem.StoreException;
import org.balise.sparql.Capabilities;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.Endpoint;
import org.balise.sparql.Snapshot;
import org.balise.sparql.StatementDigest;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue in a folder, as a TDB2 store: one that is written once and never changed. The default graph is the union of
 * its named graphs.
 *
 * <p>Thread-safe: any number of threads may read at once, and each answer is one read transaction. Readers run in threads of
 * the store while the caller waits: an interrupted thread would close the store's files for all. An interruption neither
 * ends an answer nor is lost. A store is open once at a time; to have it in two processes, copy the folder.
 */
public final class Tdb2Store implements Endpoint, Snapshot {

    private final DatasetGraph stored;
    private final DatasetEndpoint endpoint;
    private final StoreThreads threads;
    private final ReentrantReadWriteLock readers = new ReentrantReadWriteLock();
    private boolean closed;

    private Tdb2Store(StoreFolder folder, DatasetGraph stored, StoreThreads threads) {
        DatasetGraph dataset = new Tdb2Dataset(stored);
        this.threads = threads;
        this.stored = stored;
        this.endpoint = DatasetEndpoint.of(
                dataset,
                "the store " + folder.folder(),
                () -> folder.digest().orElseGet(() -> StatementDigest.of(dataset)));
    }

    /**
     * Writes a catalogue into a new folder. It is built beside it and gets its name when it is whole; if that fails, nothing
     * is left.
     *
     * @param dataset the dataset of a catalogue, with the graphs of the ontology and of what is derived; its default graph is
     *     the union of its named graphs, or empty
     * @param folder the folder to make, in one that is there; it must not be there or must be empty
     * @throws StoreException if the folder is not empty or cannot be written, or if the dataset is not that of a catalogue
     */
    public static void write(DatasetGraph dataset, Path folder) {
        new StoreThreads().call(() -> new Tdb2Writer(dataset, folder).write());
    }

    /**
     * Opens a store.
     *
     * @param folder a folder that {@link #write} has made, or a copy; must be writable for its locks, though no statement is
     *     changed
     * @return the store
     * @throws StoreException if the folder is no store or not whole, or if the store is open already, here or in another
     *     process; names the process
     */
    public static Tdb2Store open(Path folder) {
        StoreThreads threads = new StoreThreads();
        return threads.call(() -> open(real(folder), threads));
    }

    private static Tdb2Store open(Path folder, StoreThreads threads) {
        StoreFolder store = StoreFolder.of(folder);
        Location data = Location.create(store.data());
        // TDB2 would share a store that is open here, and the first to close it would take it from the other.
        synchronized (Tdb2Store.class) {
            if (StoreConnection.isSetup(data)) {
                throw taken(folder, "in this process", null);
            }
            try {
                return new Tdb2Store(store, DatabaseMgr.connectDatasetGraph(folder.toString()), threads);
            } catch (DBOpEnvException e) {
                throw taken(folder, "elsewhere (" + e.getMessage() + ")", e);
            } catch (JenaException e) {
                throw new StoreException("the store " + folder + " cannot be opened: " + e.getMessage(), e);
            }
        }
    }

    @Override
    public <T> T select(String sparql, Function<Iterator<Binding>, T> reader) {
        return reading(() -> endpoint.select(sparql, reader));
    }

    @Override
    public boolean ask(String sparql) {
        return reading(() -> endpoint.ask(sparql));
    }

    @Override
    public Capabilities capabilities() {
        return endpoint.capabilities();
    }

    @Override
    public String mark() {
        return reading(endpoint::mark);
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.of(this);
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> reader) {
        return reading(() -> endpoint.read(reader));
    }

    @Override
    public void requireOpen() {
        endpoint.requireOpen();
    }

    /**
     * Closes the store, once answers that are being read have ended, and lets others open it.
     *
     * @throws IllegalStateException if a reader of this store calls it
     */
    @Override
    public void close() {
        if (threads.isOwn()) {
            throw new IllegalStateException("a store cannot be closed by the reader that reads it");
        }
        threads.call(this::release);
    }

    private boolean release() {
        readers.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                endpoint.close();
                TDBInternal.expel(stored, true);
            }
            return closed;
        } finally {
            readers.writeLock().unlock();
        }
    }

    private <T> T reading(Supplier<T> read) {
        return threads.call(() -> {
            readers.readLock().lock();
            try {
                return read.get();
            } finally {
                readers.readLock().unlock();
            }
        });
    }

    private static StoreException taken(Path folder, String where, @Nullable Throwable cause) {
        return new StoreException(
                "the store " + folder + " is open " + where
                        + "; it can be open once at a time: share what opened it, or copy the folder",
                cause);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new StoreException("no folder " + folder + "; Tdb2Store.write makes one", e);
        }
    }
}
