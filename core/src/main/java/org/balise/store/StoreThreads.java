package org.balise.store;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Threads that nobody can interrupt, since nobody knows them. A thread that is interrupted while it reads a file closes the
 * file for all threads (java.nio), and one cancelled request would take the store from everyone.
 */
final class StoreThreads {

    private static final int IDLE_SECONDS = 5;

    private final ThreadLocal<Boolean> own = ThreadLocal.withInitial(() -> false);

    /** As many threads as callers wait; idle ones end. */
    private final Executor threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    /** Whether the caller runs in one of these threads. */
    boolean isOwn() {
        return own.get();
    }

    /** Runs work and waits for its end; an interruption meanwhile is kept for the caller. */
    <T> T call(Supplier<T> work) {
        if (isOwn()) {
            return work.get();
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        threads.execute(task);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(
                () -> {
                    own.set(true);
                    work.run();
                },
                "balise-store");
        thread.setDaemon(true);
        thread.setContextClassLoader(StoreThreads.class.getClassLoader());
        return thread;
    }

    private static RuntimeException rethrown(ExecutionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        if (failure.getCause() instanceof RuntimeException exception) {
            return exception;
        }
        return new IllegalStateException(failure.getCause());
    }
}
