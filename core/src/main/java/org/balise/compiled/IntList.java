package org.balise.compiled;

import java.util.Arrays;
import org.roaringbitmap.RoaringBitmap;

/** A list of numbers that grows. For one thread. */
final class IntList {

    private static final int SMALLEST = 16;

    private int[] values = new int[SMALLEST];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    RoaringBitmap toBitmap() {
        return RoaringBitmap.bitmapOfUnordered(Arrays.copyOf(values, size));
    }
}
