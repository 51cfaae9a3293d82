package org.balise.compiled;

import org.roaringbitmap.RoaringBitmap;

/** A set of numbers of one range, a bit for each: for many sets that are each compared with many. Immutable and thread-safe. */
final class BitRow {

    private final long[] words;

    private BitRow(long[] words) {
        this.words = words;
    }

    /** A set whose numbers are in the range of another, which is not empty. */
    static BitRow of(RoaringBitmap some, RoaringBitmap all) {
        int first = all.first();
        long[] words = new long[(all.last() - first) / Long.SIZE + 1];
        some.forEach((int number) -> {
            int bit = number - first;
            words[bit / Long.SIZE] |= 1L << bit;
        });
        return new BitRow(words);
    }

    /** How many numbers are in both. */
    long inBoth(BitRow other) {
        long count = 0;
        for (int i = 0; i < words.length; i++) {
            count += Long.bitCount(words[i] & other.words[i]);
        }
        return count;
    }
}
