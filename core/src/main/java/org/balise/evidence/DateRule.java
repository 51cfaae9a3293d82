package org.balise.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.balise.model.PartialDate;

/** A date stands in a passage as an ISO date, or as its year in digits with the month's or season's name and the day. */
final class DateRule implements TokenRule {

    @Override
    public boolean isCarried(String value, PassageText passage) {
        PartialDate date = PartialDate.parse(value);
        return isIso(value, passage)
                || (hasYear(date, passage)
                        && hasMonth(date, passage)
                        && hasDay(date, passage)
                        && hasSeason(date, passage));
    }

    private static boolean isIso(String value, PassageText passage) {
        List<String> parts = List.of(value.split("-", -1));
        List<String> words = passage.words().stream().map(Word::text).toList();
        for (int i = 0; i + parts.size() <= words.size() && parts.size() > 1; i++) {
            if (words.subList(i, i + parts.size()).equals(parts) && areHyphens(passage, i + 1, parts.size() - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areHyphens(PassageText passage, int from, int count) {
        return passage.words().subList(from, from + count).stream()
                .allMatch(word -> word.gap().equals("-"));
    }

    private static boolean hasYear(PartialDate date, PassageText passage) {
        return passage.hasDigits(String.format(Locale.ROOT, "%04d", date.year()));
    }

    private static boolean hasMonth(PartialDate date, PassageText passage) {
        return date.month().isEmpty()
                || names(passage, LanguageWords::months, date.month().getAsInt());
    }

    private static boolean hasDay(PartialDate date, PassageText passage) {
        return date.day().isEmpty() || passage.has(date.day().getAsInt());
    }

    private static boolean hasSeason(PartialDate date, PassageText passage) {
        return date.season().isEmpty()
                || names(passage, LanguageWords::seasons, date.season().get());
    }

    private static <T> boolean names(PassageText passage, Function<LanguageWords, Map<String, T>> table, T meant) {
        return passage.words().stream()
                .flatMap(word -> LanguageWords.ALL.stream()
                        .map(language -> table.apply(language).get(word.text())))
                .filter(Objects::nonNull)
                .anyMatch(meant::equals);
    }
}
