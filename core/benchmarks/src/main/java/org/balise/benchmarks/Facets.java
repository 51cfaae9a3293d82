package org.balise.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/** For each value, the numbers of those that have it. */
final class Facets {

    private static final RoaringBitmap NONE = new RoaringBitmap();

    private final Map<String, RoaringBitmap> bitmaps = new HashMap<>();

    void add(String value, int number) {
        bitmaps.computeIfAbsent(value, v -> new RoaringBitmap()).add(number);
    }

    /** Not to be changed. */
    RoaringBitmap of(String value) {
        return bitmaps.getOrDefault(value, NONE);
    }

    Set<String> values() {
        return bitmaps.keySet();
    }

    Facets compact() {
        bitmaps.values().forEach(RoaringBitmap::runOptimize);
        return this;
    }
}
