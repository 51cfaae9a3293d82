package org.balise.evidence;

import java.util.List;

/** Every number that a text has in digits stands in the passage, too. */
final class DigitsRule implements TokenRule {

    @Override
    public boolean isCarried(String value, PassageText passage) {
        List<Word> words = Word.of(value);
        return words.stream().filter(Word::isNumber).allMatch(number -> stands(number, words, passage));
    }

    private static boolean stands(Word number, List<Word> words, PassageText passage) {
        return passage.hasDigits(number.text())
                || Numerals.in(words).stream()
                        .filter(numeral -> words.get(numeral.next() - 1).equals(number))
                        .anyMatch(numeral -> passage.has(numeral.value()));
    }
}
