package org.balise.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.balise.model.LanguageChain;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * What answers queries. There are two, held to the same answers: one on columns and bitmaps made of the data once, one that
 * writes SPARQL. Readers ask a {@link View}; this is what stands behind it.
 *
 * <p>Implementations are thread-safe and immutable, or send everything on to an engine that is. Each query that an engine has
 * to answer is told to the {@link Meter} first, and the state that it was answered from afterwards.
 */
public interface Evaluator {

    /**
     * Fails once the catalogue is closed: called before whatever is asked, as an answer may be kept from before.
     *
     * @throws IllegalStateException if it is
     */
    default void requireOpen() {}

    /**
     * Some results, in order.
     *
     * @param request the query
     * @param size how many, at least 1
     * @param after the last result of the page before; null for the first page
     * @param meter counts the queries
     * @return their IRIs
     * @throws org.balise.problem.StaleException if the last result is none of the query's
     */
    Slice slice(Request<?> request, int size, @Nullable Position after, Meter meter);

    /**
     * How many results there are.
     *
     * @param request the query
     * @param meter counts the queries
     * @return the distinct entities
     */
    Count count(Request<?> request, Meter meter);

    /**
     * Entities, with their parts and with the names of what they refer to.
     *
     * @param iris which
     * @param scope whose statements, in which languages
     * @param reasons criteria whose paths the statements have to cover too, as reasons will be asked of them
     * @param meter counts the queries
     * @return what is found
     */
    Fetched fetch(Collection<String> iris, Scope scope, List<Criteria<?>> reasons, Meter meter);

    /**
     * Entities counted by category.
     *
     * @param request the query
     * @param axis the categories
     * @param meter counts the queries
     * @param <K> the class of the categories
     * @return the counts
     */
    <K> Groups<K> groups(Request<?> request, Axis<?, K> axis, Meter meter);

    /**
     * Entities counted by two categories at once.
     *
     * @param request the query
     * @param rows the one
     * @param columns the other
     * @param meter counts the queries
     * @param <R> the class of the rows
     * @param <C> the class of the columns
     * @return the counts
     */
    <R, C> Matrix<R, C> matrix(Request<?> request, Axis<?, R> rows, Axis<?, C> columns, Meter meter);

    /**
     * The values that a path leads to from each certain result.
     *
     * @param request the query
     * @param path the path
     * @param meter counts the queries
     * @return pairs of a result and one of its values, each once, by IRI
     */
    List<Held> values(Request<?> request, Path path, Meter meter);

    /**
     * The statements about entities and their parts, with their reasons.
     *
     * @param iris which
     * @param scope whose statements, in which languages
     * @param meter counts the queries
     * @return the statements
     * @throws org.balise.problem.CapabilityException if the data is where no evidence can be read
     */
    List<Fact> factsAbout(Collection<String> iris, Scope scope, Meter meter);

    /**
     * The statements that one passage states, or one kind of editorial work adds.
     *
     * @param reason the IRI of the passage or the activity
     * @param scope in which languages
     * @param meter counts the queries
     * @return the statements
     * @throws org.balise.problem.CapabilityException if the data is where no evidence can be read
     */
    List<Fact> factsFrom(String reason, Scope scope, Meter meter);

    /**
     * The relations of entities with others: participation by role, units and posts, awards and their parties, wholes and parts.
     *
     * @param iris which entities
     * @param scope whose statements
     * @param meter counts the queries
     * @return every relation that begins or ends at one of them
     */
    List<Edge> edges(Collection<String> iris, Scope scope, Meter meter);

    /**
     * References to entities.
     *
     * @param iris which
     * @param scope in which languages
     * @param meter counts the queries
     * @return the reference of each IRI; without a name where none is known
     */
    Map<String, Ref<?>> refs(Collection<String> iris, Scope scope, Meter meter);

    /**
     * The classes of entities.
     *
     * @param iris which
     * @param scope whose statements
     * @param meter counts the queries
     * @return the IRIs of the classes of each, wider ones included
     */
    Map<String, List<String>> types(Collection<String> iris, Scope scope, Meter meter);

    /**
     * The name of a term of the ontology or a concept of a vocabulary.
     *
     * @param iri the term or concept
     * @param languages in which languages
     * @return its name; none if it is not known
     */
    Text termLabel(String iri, LanguageChain languages);

    /**
     * Demands that the queries of one call be known to see one state of the data.
     *
     * @throws org.balise.problem.CapabilityException if that cannot be known
     */
    void demandOneState();

    /**
     * The state of the data that a call sees.
     *
     * @param meter the meter of the call; the state is that of its queries so far, if there are any
     * @return a text that changes when the data does
     * @throws org.balise.problem.CapabilityException if the state cannot be told
     */
    String mark(Meter meter);

    /**
     * A query in SPARQL 1.2, whether or not it is answered so.
     *
     * @param request the query
     * @return the text of the query for the IRIs of the results
     */
    String sparql(Request<?> request);

    /**
     * How a query is answered.
     *
     * @return one line
     */
    String name();
}
