package org.balise.evidence;

import java.util.List;
import java.util.OptionalInt;

/** The Roman numerals that number phases and parts, up to twenty. */
final class RomanNumeral {

    private static final List<String> NUMERALS = List.of(
            "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI",
            "XVII", "XVIII", "XIX", "XX");

    private RomanNumeral() {}

    static OptionalInt value(String word) {
        int index = NUMERALS.indexOf(word);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index + 1);
    }
}
