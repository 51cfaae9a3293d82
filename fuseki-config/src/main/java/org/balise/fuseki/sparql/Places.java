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
 * The places for queries that last. Every query may begin; so those without end do not keep the others out. Who finds no place waits for a
 * while, and is told when to come again (cases 25, 36).
 */
final class Places implements QueryCounts {

    /** For each place, so many may begin at once when all others run or wait; in all, what threads there are. */
    private static final int BEGINNING = 4;

    /** For each place, so many may wait for one: they cost a thread, and keep whoever sent them from sending more. */
    private static final int WAITING = 6;

    private final Limits limits;
    private final Semaphore free;
    private final ScheduledExecutorService clock = Clock.create("balise-places");
    private final Attempts attempts;
    private final FinishedAnswers finished = new FinishedAnswers();
    private final LongAdder refused = new LongAdder();

    Places(Limits limits) {
        this.limits = limits;
        this.free = new Semaphore(limits.atOnce(), true);
        this.attempts = new Attempts(limits, clock);
    }

    /** How many threads queries need. */
    static int threads(Limits limits) {
        return (1 + BEGINNING + WAITING) * limits.atOnce();
    }

    /** Evaluates in a place; whatever ends the evaluation, the place is free again and the end is a {@link Refusal}. */
    Body within(Departures.Watch client, Evaluation evaluation, DatasetGraph data) {
        try {
            Optional<Body> soon = begun(client, evaluation, data);
            return finished.keep(soon.isPresent() ? soon.get() : anew(evaluation, data));
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

    /** The answer, or nothing if the query was stopped for want of a place. */
    private Optional<Body> begun(Departures.Watch client, Evaluation evaluation, DatasetGraph data) {
        Beginning beginning = new Beginning(free, clock, evaluation::stop);
        try (beginning) {
            return Optional.of(attempts.answer(evaluation, data));
        } catch (QueryCancelledException e) {
            if (client.isGone() || !beginning.isStopped()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** From its start again; nothing of an answer is sent before it is whole, so nobody sees that. */
    private Body anew(Evaluation evaluation, DatasetGraph data) {
        take();
        try {
            return attempts.answer(evaluation, data);
        } finally {
            free.release();
        }
    }

    @Override
    public int running() {
        return attempts.size();
    }

    @Override
    public int waiting() {
        return free.getQueueLength();
    }

    @Override
    public long refused() {
        return refused.sum();
    }

    private void take() {
        try {
            if (free.getQueueLength() >= WAITING * limits.atOnce()
                    || !free.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                refused.increment();
                throw new Refusal(ProblemType.BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ProblemType.BUSY);
        }
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
