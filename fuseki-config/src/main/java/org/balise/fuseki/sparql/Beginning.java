package org.balise.fuseki.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The first moment of a query, which it may spend among many. If it lasts longer, it either moves to one of the few places for such
 * queries, or is stopped (cases 25, 36).
 */
final class Beginning implements AutoCloseable {

    /** Long for a query that knows what it looks for, and too short to keep others waiting. */
    static final long MILLIS = 100;

    /** Who had less of the processor is short of it because of others, and not long itself. */
    private static final long PROCESSOR_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Semaphore many;
    private final Semaphore few;
    private final Runnable stop;
    private final long thread = Thread.currentThread().getId();
    private final long before = THREADS.getThreadCpuTime(thread);
    private final Future<?> looking;
    private boolean over;
    private boolean moved;
    private boolean stopped;

    /** Begins on this thread; the caller has a place among many, which is given back here. */
    Beginning(Semaphore many, Semaphore few, ScheduledExecutorService clock, Runnable stop) {
        this.many = many;
        this.few = few;
        this.stop = stop;
        this.looking = clock.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        if (over || moved || stopped || THREADS.getThreadCpuTime(thread) - before < PROCESSOR_NANOS) {
            return;
        }
        moved = movesOn();
        if (moved) {
            many.release();
        } else {
            stopped = true;
            stop.run();
        }
    }

    /** Without waiting, but not before those who wait. */
    private boolean movesOn() {
        try {
            return few.tryAcquire(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the query was stopped, and may begin anew in a place of its own. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** The evaluation has ended; whichever place it had is free. */
    @Override
    public synchronized void close() {
        over = true;
        looking.cancel(false);
        (moved ? few : many).release();
    }
}
