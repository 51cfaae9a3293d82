package org.balise.fuseki.sparql;

import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.http.Body;
import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** All evaluations that run. When memory is short, that which took most of it ends. */
final class Attempts {

    private final Limits limits;
    private final ScheduledExecutorService clock;
    private final LastingMemory memory = new LastingMemory();
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();

    Attempts(Limits limits, ScheduledExecutorService clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Evaluates within the limits of time and memory. */
    Body answer(Evaluation evaluation, DatasetGraph data) {
        Attempt attempt = new Attempt(evaluation, limits, this::takesTooMuch);
        running.add(attempt);
        Future<?> looking =
                clock.scheduleWithFixedDelay(attempt::look, Attempt.MILLIS, Attempt.MILLIS, TimeUnit.MILLISECONDS);
        try {
            return evaluation.answer(data);
        } catch (QueryCancelledException e) {
            throw attempt.isEndedForMemory() ? new Refusal(ProblemType.MEMORY_SHORT) : e;
        } finally {
            looking.cancel(false);
            attempt.close();
            running.remove(attempt);
        }
    }

    int size() {
        return running.size();
    }

    private boolean takesTooMuch(Attempt attempt) {
        return attempt.equals(running.stream()
                        .filter(one -> !one.isEndedForMemory())
                        .max(Comparator.comparingLong(Attempt::allocated))
                        .orElse(null))
                && memory.isShort();
    }
}
