package org.balise.evidence;

import java.math.BigDecimal;
import java.util.List;

/** The text of a passage, with its words and numbers. */
record PassageText(String text, List<Word> words, List<Numeral> numerals) {

    static PassageText of(String text) {
        List<Word> words = Word.of(text);
        return new PassageText(text, words, Numerals.in(words));
    }

    boolean has(BigDecimal number) {
        return numerals.stream().anyMatch(numeral -> numeral.is(number));
    }

    boolean has(long number) {
        return has(BigDecimal.valueOf(number));
    }

    boolean hasDigits(String digits) {
        return words.stream().anyMatch(word -> word.text().equals(digits));
    }
}
