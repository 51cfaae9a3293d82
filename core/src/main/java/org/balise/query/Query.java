package org.balise.query;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.PartialDate;
import org.balise.model.Ref;
import org.balise.model.Value;
import org.balise.problem.NotFoundException;
import org.balise.problem.StaleException;
import org.balise.problem.TooManyResultsException;
import org.jspecify.annotations.Nullable;

/**
 * A question about the entities of one kind. Say what is asked with {@link #where} and {@link #orderBy}, then ask: for a page,
 * a list, a stream, a count, counts by category.
 *
 * <p>Immutable and thread-safe: {@code where} and {@code orderBy} give another query.
 *
 * @param <E> the class of the entities
 */
public final class Query<E extends Entity> {

    private static final int BATCH = 200;
    private static final int LARGEST_PAGE = 500;

    private final Evaluator evaluator;
    private final Request<E> request;
    private final OptionalInt budget;

    Query(Evaluator evaluator, Request<E> request, OptionalInt budget) {
        this.evaluator = evaluator;
        this.request = request;
        this.budget = budget;
    }

    /**
     * The same, asking more.
     *
     * @param criteria what else the entities have to meet
     * @return the query
     */
    public Query<E> where(Criteria<? super E> criteria) {
        Criteria<E> both = Criteria.allOf(request.criteria(), criteria);
        return new Query<>(evaluator, new Request<>(request.kind(), both, request.order(), request.scope()), budget);
    }

    /**
     * The same in another order.
     *
     * @param order the order; the IRI decides last
     * @return the query
     */
    public Query<E> orderBy(Order<? super E> order) {
        return new Query<>(
                evaluator, new Request<>(request.kind(), request.criteria(), order, request.scope()), budget);
    }

    /**
     * The first results. Over an endpoint a page takes two queries, both answered from one state of the data, and a third where
     * that is another state than at the call before. Only IRIs so long that they do not fit into a query of 24 KB take more.
     *
     * @param size how many at most, 1 to 500
     * @return the page; it took at most three queries, whatever its size
     * @throws IllegalArgumentException if the size is out of range
     * @throws StaleException if the data changed between two of the queries
     * @throws org.balise.problem.CapabilityException if more results follow and the data is where its state cannot be told
     */
    public Page<E> page(int size) {
        return page(size, Optional.empty(), meter());
    }

    /**
     * The results behind a page, of the same state of the data.
     *
     * @param size how many at most, 1 to 500
     * @param after where the page before ended
     * @return the page; it took at most three queries, whatever its size, as {@link #page(int)}
     * @throws IllegalArgumentException if the size is out of range
     * @throws StaleException if the data is no longer the same
     * @throws org.balise.problem.MalformedException if it is no token of this query
     */
    public Page<E> page(int size, PageToken after) {
        return page(size, Optional.of(after), meter());
    }

    /**
     * Every page, one after the other, each read when it is reached.
     *
     * @param size how many results at most on each, 1 to 500
     * @return the pages; at least one
     * @throws IllegalArgumentException if the size is out of range
     */
    public Stream<Page<E>> pages(int size) {
        return Stream.iterate(
                        Optional.of(page(size)),
                        Optional::isPresent,
                        last -> last.flatMap(Page::next).map(token -> page(size, token)))
                .flatMap(Optional::stream);
    }

    /**
     * All results at once.
     *
     * @param max how many there may be, certain and undetermined together
     * @return a page with all of them
     * @throws TooManyResultsException if there are more; none is returned then
     */
    public Page<E> list(int max) {
        Meter meter = meter();
        Slice slice = evaluator.slice(request, Math.max(max, 1), null, meter);
        if (slice.count().possible() > max) {
            throw new TooManyResultsException(max);
        }
        return read(slice, meter);
    }

    /**
     * Every certain result, a few hundred in memory at a time, all of the same state of the data. Over an endpoint it takes one
     * query for the IRIs of all, and one for each 200 of them as they are reached.
     *
     * @return the results in order; close it if you stop early. Where the data changes meanwhile it ends with a
     *     {@link StaleException} and never mixes two states
     * @throws org.balise.problem.CapabilityException if the data is where its state cannot be told
     */
    public Stream<E> stream() {
        Meter meter = meter();
        return batches(everything(meter).certain(), meter).map(Found::entity);
    }

    /**
     * Every undetermined result, as {@link #stream}.
     *
     * @return the results in order, with their reasons
     */
    public Stream<Undetermined<E>> streamUndetermined() {
        Meter meter = meter();
        return batches(everything(meter).undetermined(), meter)
                .map(found -> new Undetermined<>(found.entity(), reasons(found.iri(), found.fetched())));
    }

    /**
     * How many there are.
     *
     * @return the distinct entities, certain and undetermined
     */
    public Count count() {
        return evaluator.count(request, meter());
    }

    /**
     * How many there are in each category.
     *
     * @param axis the categories
     * @param <K> the class of the categories
     * @return distinct entities by category
     */
    public <K> Groups<K> countBy(Axis<? super E, K> axis) {
        return evaluator.groups(request, axis, meter());
    }

    /**
     * How many there are in each pair of categories.
     *
     * @param rows the one
     * @param columns the other
     * @param <R> the class of the rows
     * @param <C> the class of the columns
     * @return distinct entities by both
     */
    public <R, C> Matrix<R, C> crossTab(Axis<? super E, R> rows, Axis<? super E, C> columns) {
        return evaluator.matrix(request, rows, columns, meter());
    }

    /**
     * The smallest number that a certain result has.
     *
     * @param field the field
     * @return the number and who has it; empty if no source states any
     */
    public Optional<Extreme<BigDecimal, E>> least(NumberField<? super E> field) {
        return this.<BigDecimal>extreme(field.path(), Query::number, Comparator.naturalOrder());
    }

    /**
     * The greatest number that a certain result has.
     *
     * @param field the field
     * @return the number and who has it; empty if no source states any
     */
    public Optional<Extreme<BigDecimal, E>> greatest(NumberField<? super E> field) {
        return this.<BigDecimal>extreme(field.path(), Query::number, Comparator.reverseOrder());
    }

    /**
     * The date that begins first.
     *
     * @param field the field
     * @return the date and who has it; empty if no source states any
     */
    public Optional<Extreme<PartialDate, E>> earliest(DateField<? super E> field) {
        return extreme(field.path(), Query::date, Comparator.comparing(PartialDate::earliest));
    }

    /**
     * The date that ends last.
     *
     * @param field the field
     * @return the date and who has it; empty if no source states any
     */
    public Optional<Extreme<PartialDate, E>> latest(DateField<? super E> field) {
        return extreme(
                field.path(),
                Query::date,
                Comparator.comparing(PartialDate::latest).reversed());
    }

    /**
     * How this query is answered, and the same in SPARQL.
     *
     * @return the explanation; nothing is asked
     */
    public Explanation explain() {
        return new Explanation(evaluator.name(), evaluator.sparql(request), List.of(evaluator.name()));
    }

    private Page<E> page(int size, Optional<PageToken> after, Meter meter) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new IllegalArgumentException("no size of a page: " + size + "; needed is 1 to " + LARGEST_PAGE);
        }
        @Nullable Position last = after.map(token -> token.position(request)).orElse(null);
        Slice slice = evaluator.slice(request, size, last, meter);
        after.ifPresent(token -> token.demandState(evaluator.mark(meter)));
        return read(slice, meter);
    }

    private Page<E> read(Slice slice, Meter meter) {
        List<String> iris = Stream.concat(slice.certain().stream(), slice.undetermined().stream())
                .toList();
        Fetched fetched = fetch(iris, !slice.undetermined().isEmpty(), meter);
        List<E> certain =
                slice.certain().stream().map(iri -> entity(iri, fetched)).toList();
        List<Undetermined<E>> undetermined = slice.undetermined().stream()
                .map(iri -> new Undetermined<>(entity(iri, fetched), reasons(iri, fetched)))
                .toList();
        Optional<PageToken> next = next(slice, meter);
        return new Page<>(certain, undetermined, slice.count(), next, meter.used());
    }

    private Optional<PageToken> next(Slice slice, Meter meter) {
        if (!slice.more()) {
            return Optional.empty();
        }
        List<String> last = slice.undetermined().isEmpty() ? slice.certain() : slice.undetermined();
        Position position = new Position(slice.undetermined().isEmpty(), last.get(last.size() - 1));
        return Optional.of(PageToken.of(request, evaluator.mark(meter), position));
    }

    private Slice everything(Meter meter) {
        evaluator.demandOneState();
        return evaluator.slice(request, Integer.MAX_VALUE, null, meter);
    }

    private record Found<E>(String iri, E entity, Fetched fetched) {}

    private Stream<Found<E>> batches(List<String> iris, Meter meter) {
        return Lists.partition(iris, BATCH).stream().flatMap(batch -> {
            Fetched fetched = fetch(batch, true, meter);
            return batch.stream().map(iri -> new Found<>(iri, entity(iri, fetched), fetched));
        });
    }

    private Fetched fetch(List<String> iris, boolean withReasons, Meter meter) {
        List<Criteria<?>> reasons = withReasons ? List.of(request.criteria()) : List.of();
        return evaluator.fetch(iris, request.scope(), reasons, meter);
    }

    private E entity(String iri, Fetched fetched) {
        return fetched.entity(iri)
                .filter(request.kind().type()::isInstance)
                .map(request.kind().type()::cast)
                .orElseThrow(() -> new NotFoundException(
                        request.kind().type().getSimpleName(), iri, "it was found, but no statement makes it one"));
    }

    private List<Reason> reasons(String iri, Fetched fetched) {
        Verdict verdict = new Verdicts(fetched, fetched.hierarchy()).on(iri, request.criteria());
        return verdict.gaps().stream().map(this::reason).toList();
    }

    private Reason reason(Verdict.Gap gap) {
        String property = gap.step().properties().get(0);
        Ref<?> ref = new Ref<>(
                Id.of(property), evaluator.termLabel(property, request.scope().languages()));
        return new Reason(Id.of(gap.subject()), ref, gap.why(), gap.value());
    }

    private <V> Optional<Extreme<V, E>> extreme(Path path, Function<Value, Optional<V>> reading, Comparator<V> order) {
        Meter meter = meter();
        List<String> holders = new ArrayList<>();
        @Nullable V best = null;
        for (Held held : evaluator.values(request, path, meter)) {
            Optional<V> value = reading.apply(held.value());
            if (value.isEmpty()) {
                continue;
            }
            int compared = best == null ? -1 : order.compare(value.get(), best);
            if (compared < 0) {
                best = value.get();
                holders.clear();
            }
            if (compared <= 0 && !holders.contains(held.iri())) {
                holders.add(held.iri());
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Extreme<>(best, refs(holders, meter)));
    }

    private List<Ref<E>> refs(List<String> iris, Meter meter) {
        Map<String, Ref<?>> refs = evaluator.refs(iris, request.scope(), meter);
        return iris.stream()
                .map(iri -> new Ref<E>(Id.of(iri), Refs.of(refs, iri).label()))
                .toList();
    }

    private static Optional<BigDecimal> number(Value value) {
        return value instanceof Value.Literal literal ? ValueTests.number(literal) : Optional.empty();
    }

    private static Optional<PartialDate> date(Value value) {
        return value instanceof Value.Literal literal ? ValueTests.date(literal) : Optional.empty();
    }

    private Meter meter() {
        evaluator.requireOpen();
        return new Meter(budget);
    }
}
