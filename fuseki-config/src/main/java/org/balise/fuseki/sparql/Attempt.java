package org.balise.fuseki.sparql;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Predicate;

/** One run of an evaluation, with the end of its time and of the memory that it may have (cases 25, 27, 35, 36, 94). */
final class Attempt {

    /** It may run over its time by as much. */
    static final long MILLIS = 100;

    private static final java.lang.management.ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Evaluation evaluation;
    private final Limits limits;
    private final Predicate<Attempt> takesTooMuch;
    private final long thread = Thread.currentThread().getId();
    private final long begin = System.nanoTime();
    private final long before = allocatedByThread();
    private boolean over;
    private boolean endedForMemory;

    /**
     * A run that begins now, on this thread.
     *
     * @param takesTooMuch whether a run must end so that others have memory
     */
    Attempt(Evaluation evaluation, Limits limits, Predicate<Attempt> takesTooMuch) {
        this.evaluation = evaluation;
        this.limits = limits;
        this.takesTooMuch = takesTooMuch;
    }

    /** Ends the evaluation if it must not go on; the engine's own time limits do not see rows that OFFSET passes over. */
    synchronized void look() {
        if (over) {
            return;
        }
        if (!endedForMemory && takesTooMuch.test(this)) {
            endedForMemory = true;
        }
        if (endedForMemory || isLate()) {
            evaluation.stop();
        }
    }

    /** From now on it is not ended any more. */
    synchronized void close() {
        over = true;
    }

    synchronized boolean isEndedForMemory() {
        return endedForMemory;
    }

    /** How many bytes it took so far, also those given back since; 0 on a Java runtime that does not count. */
    long allocated() {
        return allocatedByThread() - before;
    }

    private boolean isLate() {
        long time = System.nanoTime() - begin;
        return time > limits.whole().toNanos()
                || (!evaluation.hasRow() && time > limits.firstRow().toNanos());
    }

    private long allocatedByThread() {
        return THREADS instanceof ThreadMXBean counting ? counting.getThreadAllocatedBytes(thread) : 0;
    }
}
