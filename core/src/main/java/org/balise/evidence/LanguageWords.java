package org.balise.evidence;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.balise.model.Season;

/**
 * The words of one language that say numbers, dates and spans of time; all in lower case, each singular and plural.
 *
 * @param cardinals the words that numbers are composed of
 * @param ordinals words that are a whole number
 * @param months the number of each month
 * @param seasons the seasons
 * @param units units of time as ISO 8601 letters (Y, M, W, D, H)
 * @param rhythms words that are a whole span, in ISO 8601
 * @param single words before a unit that mean one of it
 */
record LanguageWords(
        Map<String, Integer> cardinals,
        Map<String, Integer> ordinals,
        Map<String, Integer> months,
        Map<String, Season> seasons,
        Map<String, Character> units,
        Map<String, String> rhythms,
        List<String> single) {

    static final List<LanguageWords> ALL = List.of(FrenchWords.TABLE, EnglishWords.TABLE);

    static Optional<Integer> cardinal(String word) {
        return ALL.stream()
                .map(words -> words.cardinals.get(word))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
