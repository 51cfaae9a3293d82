package org.balise.sparql;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Where SPARQL is answered: a dataset here, or a service elsewhere. The same query has the same answer on each, or ends in
 * an error that says why; no answer is ever partial.
 *
 * <p>Thread-safe: any number of threads may ask at once. Queries are SPARQL as {@link QueryText} reads it and within what
 * {@link QueryGuard} allows. Write them so that repeated statements do no harm ({@code DISTINCT}): in a union default
 * graph elsewhere a statement of two named graphs may match twice.
 */
public interface Endpoint extends AutoCloseable {

    /**
     * Answers a {@code SELECT}.
     *
     * @param sparql a {@code SELECT} query
     * @param reader takes the rows, in the query's order, and makes something of them; the rows end when it returns
     * @param <T> what is made of the rows
     * @return what the reader made
     * @throws org.balise.problem.QueryException if the query is none, or asks for what is refused
     * @throws org.balise.problem.EndpointException if a service elsewhere gave no complete answer
     */
    <T> T select(String sparql, Function<Iterator<Binding>, T> reader);

    /**
     * Answers an {@code ASK}.
     *
     * @param sparql an {@code ASK} query
     * @return whether the pattern matches
     * @throws org.balise.problem.QueryException if the query is none, or asks for what is refused
     * @throws org.balise.problem.EndpointException if a service elsewhere gave no complete answer
     */
    boolean ask(String sparql);

    /**
     * What can be asked here; found out once.
     *
     * @return what this endpoint has and lacks
     */
    Capabilities capabilities();

    /**
     * A mark of the state of the data: two equal marks, one state.
     *
     * <p>Of data here it is made of all statements ({@link StatementDigest}): the same in memory and in a folder, and in another
     * process. Such data never changes, nor does its mark.
     *
     * <p>Of data elsewhere it is made of what that data says of itself ({@link StateMark}), and costs one query with a row for
     * each source. A change shows if the catalogue states another release, a source another digest, or the ontology another
     * version. An endpoint that states no release may add, change or take away any other statement without that it shows.
     *
     * @return the mark; a short text without further meaning
     * @throws org.balise.problem.CapabilityException if the endpoint has no mark ({@code CONSISTENT_READS})
     * @throws org.balise.problem.EndpointException if a service elsewhere gave no complete answer
     */
    String mark();

    /**
     * The data itself, where it is here.
     *
     * @return the one state that this endpoint answers from; empty if the data is elsewhere
     */
    Optional<Snapshot> snapshot();

    /** Releases what the endpoint holds. Asking more is an {@link IllegalStateException}; closing again does nothing. */
    @Override
    void close();
}
