package org.balise.fuseki.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The words that were probably meant. */
final class Nearest {

    private static final int FAR = 3;

    private Nearest() {}

    static Optional<String> of(String word, Collection<String> known) {
        return of(word, known, 1).stream().findFirst();
    }

    /** The best ones, the nearest first. */
    static List<String> of(String word, Collection<String> known, int most) {
        return known.stream()
                .filter(candidate -> isNear(word, candidate) || candidate.startsWith(word))
                .sorted(Comparator.comparingInt(candidate -> distance(word, candidate)))
                .limit(most)
                .toList();
    }

    /** Words whose lengths differ that much need as many letters more, so the rest is not looked at. */
    private static boolean isNear(String word, String candidate) {
        return Math.abs(word.length() - candidate.length()) < FAR && distance(word, candidate) < FAR;
    }

    /** How many letters must be changed, added, dropped or swapped with their neighbour. */
    private static int distance(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, left, right, i, j);
            }
        }
        return cost[left.length()][right.length()];
    }

    private static int step(int[][] cost, String left, String right, int i, int j) {
        int change = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
