package org.balise.compiled;

import java.util.Arrays;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Some entities in an order, and the rank of each. Immutable and thread-safe. */
final class Ranking {

    private static final int[] NONE = {};

    /** The number of the entity at each rank; none if numbers are in order already. */
    private final int[] byRank;

    /** The rank of each entity, from the first number on. */
    private final int[] ranks;

    private final int first;

    private Ranking(int[] byRank, int[] ranks, int first) {
        this.byRank = byRank;
        this.ranks = ranks;
        this.first = first;
    }

    /**
     * Entities in the order of some keys.
     *
     * @param members the entities
     * @param keys for each key the places of the members in its order, by their order in the bitmap
     * @param dictionary decides where all keys tie
     */
    static Ranking of(RoaringBitmap members, List<int[]> keys, Dictionary dictionary) {
        if (members.isEmpty() || (keys.isEmpty() && dictionary.isByIri(members))) {
            return new Ranking(NONE, NONE, 0);
        }
        int[] numbers = members.toArray();
        Integer[] order = new Integer[numbers.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> {
            for (int[] key : keys) {
                if (key[one] != key[other]) {
                    return Integer.compare(key[one], key[other]);
                }
            }
            return dictionary.compare(numbers[one], numbers[other]);
        });
        return ranked(numbers, order);
    }

    private static Ranking ranked(int[] numbers, Integer[] order) {
        int first = numbers[0];
        int[] byRank = new int[numbers.length];
        int[] ranks = new int[numbers[numbers.length - 1] - first + 1];
        for (int rank = 0; rank < order.length; rank++) {
            byRank[rank] = numbers[order[rank]];
            ranks[byRank[rank] - first] = rank;
        }
        return new Ranking(byRank, ranks, first);
    }

    /** The rank of an entity; any number, such as -1, if it has none. */
    int rank(int number) {
        if (byRank.length == 0) {
            return number;
        }
        int place = number - first;
        boolean ranked = place >= 0 && place < ranks.length && byRank[ranks[place]] == number;
        return ranked ? ranks[place] : -1;
    }

    int number(int rank) {
        return byRank.length == 0 ? rank : byRank[rank];
    }

    /** The ranks of some of the entities. */
    RoaringBitmap ranks(RoaringBitmap some) {
        if (byRank.length == 0) {
            return some;
        }
        int[] found = some.toArray();
        for (int i = 0; i < found.length; i++) {
            found[i] = ranks[found[i] - first];
        }
        return RoaringBitmap.bitmapOfUnordered(found);
    }

    int bytes() {
        return (byRank.length + ranks.length) * Integer.BYTES;
    }
}
