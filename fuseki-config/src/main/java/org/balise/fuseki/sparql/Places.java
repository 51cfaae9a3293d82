package org.balise.fuseki.sparql;

import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.apache.jena.query.QueryCancelledException;
import org.balise.fuseki.health.QueryCounts;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.HeapExhaustion;
import org.balise.fuseki.http.Problem;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** The places for queries that run at the same time. Who finds none waits for a while, and is told when to come again (cases 25, 36). */
final class Places implements QueryCounts {

    private final Limits limits;
    private final Semaphore free;
    private final LongAdder refused = new LongAdder();

    Places(Limits limits) {
        this.limits = limits;
        this.free = new Semaphore(limits.atOnce(), true);
    }

    /** Evaluates in a place; whatever ends the evaluation, the place is free again and the end is a {@link Refusal}. */
    Body within(Departures.Watch client, Supplier<Body> evaluation) {
        take();
        try {
            return evaluation.get();
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
        } finally {
            free.release();
        }
    }

    @Override
    public int running() {
        return limits.atOnce() - free.availablePermits();
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
            if (!free.tryAcquire(limits.patience().toMillis(), TimeUnit.MILLISECONDS)) {
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
