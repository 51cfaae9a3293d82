package org.balise.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time stands in a passage as a number with its unit ({@code deux ans}, {@code six premiers mois}), or as a word
 * of its own ({@code hebdomadaires}).
 */
final class DurationRule implements TokenRule {

    private static final Pattern FORM =
            Pattern.compile("P(?:(\\d+)Y)?(?:(\\d+)M)?(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?)?");
    private static final String UNITS = "YMWDH";
    private static final int WORDS_BETWEEN = 2;

    /** Larger units that a number of smaller ones may be said in. */
    private static final Map<Character, Larger> LARGER = Map.of('D', new Larger(7, 'W'), 'M', new Larger(12, 'Y'));

    private record Larger(int count, char unit) {}

    private record Part(int number, char unit) {}

    @Override
    public boolean isCarried(String value, PassageText passage) {
        return isRhythm(value, passage) || parts(value).stream().allMatch(part -> isCarried(part, passage));
    }

    private static boolean isRhythm(String value, PassageText passage) {
        return passage.words().stream()
                .flatMap(word -> LanguageWords.ALL.stream()
                        .map(language -> language.rhythms().get(word.text())))
                .anyMatch(value::equals);
    }

    private static List<Part> parts(String value) {
        Matcher form = FORM.matcher(value);
        List<Part> parts = new ArrayList<>();
        if (form.matches()) {
            for (int i = 0; i < UNITS.length(); i++) {
                String number = form.group(i + 1);
                if (number != null) {
                    parts.add(new Part(Integer.parseInt(number), UNITS.charAt(i)));
                }
            }
        }
        return parts.isEmpty() ? List.of(new Part(-1, 'Y')) : parts;
    }

    private static boolean isCarried(Part part, PassageText passage) {
        if (stands(part, passage)) {
            return true;
        }
        Larger larger = LARGER.get(part.unit());
        return larger != null
                && part.number() % larger.count() == 0
                && stands(new Part(part.number() / larger.count(), larger.unit()), passage);
    }

    private static boolean stands(Part part, PassageText passage) {
        boolean counted = passage.numerals().stream()
                .filter(numeral -> numeral.is(BigDecimal.valueOf(part.number())))
                .anyMatch(numeral -> unitFollows(part.unit(), numeral.next(), passage.words()));
        return counted || (part.number() == 1 && singleUnit(part.unit(), passage.words()));
    }

    private static boolean unitFollows(char unit, int from, List<Word> words) {
        int to = Math.min(words.size(), from + WORDS_BETWEEN + 1);
        return words.subList(Math.min(from, to), to).stream().anyMatch(word -> isUnit(word, unit));
    }

    private static boolean singleUnit(char unit, List<Word> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).text();
            if (LanguageWords.ALL.stream()
                            .anyMatch(language -> language.single().contains(word))
                    && isUnit(words.get(i + 1), unit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(Word word, char unit) {
        return LanguageWords.ALL.stream()
                .map(language -> language.units().get(word.text()))
                .filter(Objects::nonNull)
                .anyMatch(found -> found == unit);
    }
}
