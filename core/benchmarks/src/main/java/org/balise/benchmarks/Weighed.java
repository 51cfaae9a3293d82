package org.balise.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/**
 * Something, and what it cost to make it.
 *
 * @param value what was made
 * @param seconds how long it took
 * @param bytes by how much the heap in use grew, garbage collected before and after
 * @param <T> what was made
 */
record Weighed<T>(T value, double seconds, double bytes) {

    private static final int COLLECTIONS = 3;

    static <T> Weighed<T> make(Supplier<T> maker) {
        long before = used();
        long start = System.nanoTime();
        T value = maker.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Weighed<>(value, seconds, (double) (used() - before));
    }

    private static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
