package org.balise.evidence;

import java.util.Arrays;

/**
 * How long passages are, in code points; zeros when there are none.
 *
 * <p>Immutable and thread-safe.
 *
 * @param min the shortest
 * @param firstQuartile a quarter is no longer
 * @param median half is no longer
 * @param thirdQuartile three quarters are no longer
 * @param ninthDecile nine tenths are no longer
 * @param max the longest
 */
public record LengthDistribution(int min, int firstQuartile, int median, int thirdQuartile, int ninthDecile, int max) {

    static LengthDistribution of(int... lengths) {
        int[] sorted = lengths.clone();
        Arrays.sort(sorted);
        return new LengthDistribution(
                at(sorted, 0), at(sorted, 25), at(sorted, 50), at(sorted, 75), at(sorted, 90), at(sorted, 100));
    }

    /** The nearest rank. */
    private static int at(int[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }
}
