package org.balise.evidence;

import java.util.Set;

/** A number put together from words: {@code quatre-vingt-dix-sept}, {@code twenty-five}, {@code trois cents}. */
final class SpelledNumber {

    private static final Set<String> CONNECTORS = Set.of("et", "and");

    private int thousands;
    private int rest;
    private int last = -1;

    boolean isEmpty() {
        return last < 0;
    }

    /** Whether a value can follow what was said so far as part of the same number. */
    boolean accepts(int value) {
        if (isEmpty() || value == 1000) {
            return isEmpty() || thousands == 0;
        }
        if (value == 100) {
            return rest > 0 && rest < 10;
        }
        return (rest % 100 == 0 && last >= 100) || isScore(value) || isBelowTens(value) || isBelowTen(value);
    }

    void add(int value) {
        if (value == 1000) {
            thousands = Math.max(rest, 1);
            rest = 0;
        } else if (value == 100) {
            rest = Math.max(rest, 1) * 100;
        } else if (isScore(value)) {
            rest += 76;
        } else {
            rest += value;
        }
        last = value;
    }

    /** Whether a word may stand within the number. */
    boolean continuesWith(String word) {
        return !isEmpty() && last >= 20 && CONNECTORS.contains(word);
    }

    long take() {
        long value = thousands * 1000L + rest;
        thousands = 0;
        rest = 0;
        last = -1;
        return value;
    }

    /** Quatre-vingts: four score. */
    private boolean isScore(int value) {
        return value == 20 && last == 4 && rest % 100 == 4;
    }

    /** Vingt et un, soixante-dix, quatre-vingt-treize, twenty-five. */
    private boolean isBelowTens(int value) {
        int tens = rest % 100;
        boolean twenties = tens == 60 || tens == 80;
        return last >= 20 && last < 100 && tens % 10 == 0 && value > 0 && value < (twenties ? 20 : 10);
    }

    /** Dix-sept, soixante-dix-huit. */
    private boolean isBelowTen(int value) {
        return last == 10 && value >= 7 && value <= 9;
    }
}
