package org.balise.sparql;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.problem.BudgetExceededException;

/**
 * An endpoint that counts the queries of one call and refuses those beyond a budget. Make one for each call.
 *
 * <p>Thread-safe. It does not own the endpoint behind it: closing it does nothing.
 */
public final class CountingEndpoint implements Endpoint {

    private final Endpoint behind;
    private final int budget;
    private final AtomicInteger asked = new AtomicInteger();

    private CountingEndpoint(Endpoint behind, int budget) {
        this.behind = behind;
        this.budget = budget;
    }

    /**
     * An endpoint with a budget.
     *
     * @param behind the endpoint that answers
     * @param budget the most queries it may be asked, from 0
     * @return a counter that stands at 0
     * @throws IllegalArgumentException if the budget is negative
     */
    public static CountingEndpoint of(Endpoint behind, int budget) {
        if (budget < 0) {
            throw new IllegalArgumentException("a budget is a number of queries from 0, not " + budget);
        }
        return new CountingEndpoint(behind, budget);
    }

    /**
     * How many queries were asked so far, those that failed included.
     *
     * @return the number, at most the budget
     */
    public int count() {
        return Math.min(asked.get(), budget);
    }

    /**
     * {@inheritDoc}
     *
     * @throws BudgetExceededException if the budget is spent; the query is not sent then
     */
    @Override
    public <T> T select(String sparql, Function<Iterator<Binding>, T> reader) {
        spend();
        return behind.select(sparql, reader);
    }

    /**
     * {@inheritDoc}
     *
     * @throws BudgetExceededException if the budget is spent; the query is not sent then
     */
    @Override
    public boolean ask(String sparql) {
        spend();
        return behind.ask(sparql);
    }

    @Override
    public Capabilities capabilities() {
        return behind.capabilities();
    }

    /**
     * {@inheritDoc} Counted where it is a query: where data is elsewhere.
     *
     * @throws BudgetExceededException if the budget is spent; the query is not sent then
     */
    @Override
    public String mark() {
        if (capabilities().consistency() == Consistency.MARKED) {
            spend();
        }
        return behind.mark();
    }

    /** {@inheritDoc} Reading it is no query and not counted. */
    @Override
    public Optional<Snapshot> snapshot() {
        return behind.snapshot();
    }

    @Override
    public void close() {}

    private void spend() {
        if (asked.incrementAndGet() > budget) {
            throw new BudgetExceededException(budget);
        }
    }
}
