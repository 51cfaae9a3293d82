package org.balise.fuseki.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The first moment of a query, which needs no place. If it lasts longer, it either takes one of the few places for such queries, or is
 * stopped (cases 25, 36).
 */
final class Beginning implements AutoCloseable {

    /** Long for a query that knows what it looks for, and too short to keep others waiting. */
    static final long MILLIS = 100;

    /** Who had less of the processor is short of it because of others, and not long itself. */
    private static final long PROCESSOR_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Semaphore places;
    private final Runnable stop;
    private final long thread = Thread.currentThread().getId();
    private final long before = THREADS.getThreadCpuTime(thread);
    private final Future<?> looking;
    private boolean over;
    private boolean placed;
    private boolean stopped;

    /** Begins on this thread. */
    Beginning(Semaphore places, ScheduledExecutorService clock, Runnable stop) {
        this.places = places;
        this.stop = stop;
        this.looking = clock.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void look() {
        if (over || placed || stopped || isShort()) {
            return;
        }
        placed = takesPlace();
        if (!placed) {
            stopped = true;
            stop.run();
        }
    }

    /** A Java runtime that does not measure processors tells a negative time; there the clock alone decides. */
    private boolean isShort() {
        return before >= 0 && THREADS.getThreadCpuTime(thread) - before < PROCESSOR_NANOS;
    }

    /** Without waiting, but not before those who wait. */
    private boolean takesPlace() {
        try {
            return places.tryAcquire(0, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the query was stopped, and may begin anew in a place of its own. */
    synchronized boolean isStopped() {
        return stopped;
    }

    /** The evaluation has ended; a place that it had is free. */
    @Override
    public synchronized void close() {
        over = true;
        looking.cancel(false);
        if (placed) {
            places.release();
        }
    }
}
