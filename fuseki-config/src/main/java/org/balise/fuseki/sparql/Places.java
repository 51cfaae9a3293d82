package org.balise.fuseki.sparql;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.health.QueryCounts;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.HeapExhaustion;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/**
 * The places for queries that run at the same time. Many may begin; those that last need one of a few places, so that queries without end
 * do not keep the others out. Who finds no place waits for a while, and is told when to come again (cases 25, 36).
 */
final class Places implements QueryCounts {

    /** For each query that may last, so many may begin. */
    private static final int BEGINNING = 2;

    /** For each query that may last, so many may wait to do so: they cost a thread, and keep whoever sent them from sending more. */
    private static final int WAITING = 6;

    private final Limits limits;
    private final Semaphore many;
    private final Semaphore few;
    private final ScheduledExecutorService clock = Clock.create("balise-places");
    private final LongAdder refused = new LongAdder();

    Places(Limits limits) {
        this.limits = limits;
        // In turn, each would have to be woken before the next: with busy processors that takes longer than the queries
        // themselves.
        this.many = new Semaphore(BEGINNING * limits.atOnce(), false);
        this.few = new Semaphore(limits.atOnce(), true);
    }

    /** How many threads queries may hold without one that waits to begin. */
    static int threads(Limits limits) {
        return (1 + BEGINNING + WAITING) * limits.atOnce();
    }

    /** Evaluates in a place; whatever ends the evaluation, the place is free again and the end is a {@link Refusal}. */
    Body within(Departures.Watch client, Evaluation evaluation, DatasetGraph data) {
        long until = System.nanoTime() + limits.patience().toNanos();
        try {
            Optional<Body> soon = begun(client, evaluation, data, until);
            return soon.isPresent() ? soon.get() : anew(evaluation, data, until);
        } catch (QueryCancelledException e) {
            throw new Refusal(client.isGone() ? Problem.of(ProblemType.ABANDONED) : timeout());
        } catch (Refusal e) {
            throw e;
        } catch (IllegalArgumentException e) {
            // Sorting tells so when a value to sort by is another each time, as RAND() is.
            throw new Refusal(
                    String.valueOf(e.getMessage()).startsWith("Comparison method")
                            ? ProblemType.UNSTEADY_ORDER
                            : ProblemType.DEFECT);
        } catch (RuntimeException e) {
            throw new Refusal(ProblemType.DEFECT);
        } catch (RefusedValue e) {
            throw e.refusal();
        } catch (StackOverflowError e) {
            throw new Refusal(ProblemType.NESTED_TOO_DEEPLY, "limit", limits.depth());
        } catch (OutOfMemoryError e) {
            HeapExhaustion.tell(e);
            throw new Refusal(ProblemType.BUSY);
        }
    }

    /** The answer, or nothing if the query was stopped to let others begin. */
    private Optional<Body> begun(Departures.Watch client, Evaluation evaluation, DatasetGraph data, long until) {
        take(many, until);
        Beginning beginning = new Beginning(many, few, clock, evaluation::stop);
        try (beginning) {
            return Optional.of(evaluation.answer(data));
        } catch (QueryCancelledException e) {
            if (client.isGone() || !beginning.isStopped()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** From its start again; nothing of an answer is sent before it is whole, so nobody sees that. */
    private Body anew(Evaluation evaluation, DatasetGraph data, long until) {
        if (few.getQueueLength() >= WAITING * limits.atOnce()) {
            throw busy();
        }
        take(few, until);
        try {
            return evaluation.answer(data);
        } finally {
            few.release();
        }
    }

    @Override
    public int running() {
        return (1 + BEGINNING) * limits.atOnce() - many.availablePermits() - few.availablePermits();
    }

    @Override
    public int waiting() {
        return many.getQueueLength() + few.getQueueLength();
    }

    @Override
    public long refused() {
        return refused.sum();
    }

    private void take(Semaphore places, long until) {
        try {
            if (!places.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.BUSY);
        }
    }

    private Refusal busy() {
        refused.increment();
        return new Refusal(ProblemType.BUSY);
    }

    private Problem timeout() {
        return new Problem(
                ProblemType.TIMEOUT,
                Map.of(
                        "firstRow",
                        limits.firstRow().toMillis(),
                        "limit",
                        limits.whole().toMillis()));
    }
}
