package org.balise.compiled;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.Weigher;
import java.util.function.Supplier;

/** What was found out before, as long as there is room. Thread-safe; two threads may find out the same at once. */
final class Memo<V> {

    private final Cache<Object, V> cache;

    Memo(long bytes, Weigher<Object, V> weigher) {
        this.cache =
                CacheBuilder.newBuilder().maximumWeight(bytes).weigher(weigher).build();
    }

    V get(Object key, Supplier<V> finding) {
        V known = cache.getIfPresent(key);
        if (known == null) {
            known = finding.get();
            cache.put(key, known);
        }
        return known;
    }
}
