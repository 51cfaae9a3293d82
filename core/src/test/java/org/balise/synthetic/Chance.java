package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * A stream of choices that seed, purpose and index determine: the same on every JDK, and independent of every other
 * stream. The numbers are those of SplitMix64.
 */
final class Chance {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    static Chance of(long seed, String purpose, int index) {
        long mixed = mix(seed + GAMMA);
        for (int i = 0; i < purpose.length(); i++) {
            mixed = mix(mixed * 31 + purpose.charAt(i));
        }
        return new Chance(mix(mixed + GAMMA * index));
    }

    /** A number from 0, exclusive of the bound. */
    int below(int bound) {
        state += GAMMA;
        return (int) Long.remainderUnsigned(mix(state), bound);
    }

    /** A number of a range, both ends included. */
    int between(int lowest, int highest) {
        return lowest + below(highest - lowest + 1);
    }

    /** True in so many cases of a hundred. */
    boolean percent(int cases) {
        return below(100) < cases;
    }

    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** So many different values, or all when there are fewer. */
    <T> List<T> pick(int count, List<T> values) {
        List<T> left = new ArrayList<>(values);
        List<T> picked = new ArrayList<>();
        while (picked.size() < count && !left.isEmpty()) {
            picked.add(left.remove(below(left.size())));
        }
        return picked;
    }

    /** The index of a weight, as often as the weight is heavy. */
    int weighted(int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int rest = below(sum);
        int index = 0;
        while (rest >= weights[index]) {
            rest -= weights[index];
            index++;
        }
        return index;
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
