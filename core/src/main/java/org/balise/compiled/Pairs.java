package org.balise.compiled;

import java.util.function.IntConsumer;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** Pairs of numbers, each once, sorted by key, then by value. Immutable and thread-safe. */
final class Pairs {

    private final int[] keys;
    private final int[] values;

    /** Pairs that {@link #pack} packed, sorted; a repeated one counts once. */
    Pairs(long[] packed) {
        int size = 0;
        for (int i = 0; i < packed.length; i++) {
            size += i == 0 || packed[i] != packed[i - 1] ? 1 : 0;
        }
        this.keys = new int[size];
        this.values = new int[size];
        int next = 0;
        for (int i = 0; i < packed.length; i++) {
            if (i == 0 || packed[i] != packed[i - 1]) {
                keys[next] = (int) (packed[i] >> Integer.SIZE);
                values[next++] = (int) packed[i] ^ Integer.MIN_VALUE;
            }
        }
    }

    /** A pair as a number; such numbers sort as their pairs. */
    static long pack(int key, int value) {
        return ((long) key << Integer.SIZE) | ((value ^ Integer.MIN_VALUE) & 0xFFFFFFFFL);
    }

    int size() {
        return keys.length;
    }

    int key(int index) {
        return keys[index];
    }

    int value(int index) {
        return values[index];
    }

    /** The keys that are no literals. */
    RoaringBitmap keys() {
        IntList all = new IntList();
        for (int i = first(0, 0); i < keys.length; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                all.add(keys[i]);
            }
        }
        return all.toBitmap();
    }

    void forEach(int key, IntConsumer target) {
        for (int i = first(0, key); i < keys.length && keys[i] == key; i++) {
            target.accept(values[i]);
        }
    }

    /** The values, other than literals, of some keys. */
    RoaringBitmap valuesOf(RoaringBitmap some) {
        IntList found = new IntList();
        PeekableIntIterator wanted = some.getIntIterator();
        int i = 0;
        while (wanted.hasNext() && i < keys.length) {
            int key = wanted.next();
            for (i = first(i, key); i < keys.length && keys[i] == key; i++) {
                if (values[i] >= 0) {
                    found.add(values[i]);
                }
            }
            if (i < keys.length) {
                wanted.advanceIfNeeded(keys[i]);
            }
        }
        return found.toBitmap();
    }

    /** The first place, not before a given one, of a key that is not smaller: near ones are found fast. */
    private int first(int from, int key) {
        int step = 1;
        int low = from;
        while (low + step < keys.length && keys[low + step] < key) {
            low += step;
            step *= 2;
        }
        int high = Math.min(keys.length, low + step + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
