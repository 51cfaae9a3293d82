package org.balise.sparql;

import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** One state of a dataset that is here, without a query between. Thread-safe. */
public interface Snapshot {

    /**
     * The mark of this state, as {@link Endpoint#mark()}.
     *
     * @return a short text without further meaning
     */
    String mark();

    /**
     * Reads the data. Queries that the same thread asks of the endpoint meanwhile see the same state.
     *
     * @param reader takes the dataset, whose default graph is the union of its named graphs; neither the dataset nor anything
     *     of it may be kept or handed to another thread
     * @param <T> what is read
     * @return what the reader made
     */
    <T> T read(Function<DatasetGraph, T> reader);

    /**
     * Fails once the data are closed, for those who could answer from what they read before.
     *
     * @throws IllegalStateException if they are
     */
    void requireOpen();
}
