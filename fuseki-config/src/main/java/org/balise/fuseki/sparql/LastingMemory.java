package org.balise.fuseki.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Optional;

/** The part of the heap whose objects have lasted for a while: the data, and what queries keep. Thread-safe. */
final class LastingMemory {

    /** Of the room that the data leave. */
    private static final double FULL = 0.6;

    private static final double STEP = 0.1;

    private final Optional<MemoryPoolMXBean> pool = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(known -> known.getType() == MemoryType.HEAP && known.isUsageThresholdSupported())
            .findFirst();

    /** At most so much is in use without any query. */
    private long data = used();

    /** What was in use after we last had the memory cleared. */
    private long cleared;

    /** Whether it is short, even when all is cleared away that nobody uses. Clears only after it grew by a tenth. */
    synchronized boolean isShort() {
        long used = used();
        long room = Math.max(0, most() - data);
        if (used < data + FULL * room) {
            cleared = 0;
            return false;
        }
        if (used < cleared + STEP * room) {
            return false;
        }
        System.gc();
        cleared = used();
        data = Math.min(data, cleared);
        return cleared >= data + FULL * room;
    }

    private long used() {
        return pool.map(known -> known.getUsage().getUsed()).orElse(0L);
    }

    private long most() {
        long most = pool.map(known -> known.getUsage().getMax()).orElse(-1L);
        return most > 0 ? most : Runtime.getRuntime().maxMemory();
    }
}
