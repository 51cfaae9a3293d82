package org.balise.synthetic;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.balise.model.PartialDate;
import org.balise.model.Season;

/** Dates of every precision, and how a document words them. */
final class Dates {

    private static final int FIRST_YEAR = 1996;
    private static final int LAST_YEAR = 2022;
    private static final int LONGEST = 6;
    private static final int DAYS_OF_EVERY_MONTH = 28;

    private Dates() {}

    static PartialDate in(int year, Chance chance) {
        int month = chance.between(1, 12);
        return switch (chance.weighted(45, 20, 20, 15)) {
            case 0 -> PartialDate.ofYear(year);
            case 1 -> PartialDate.ofMonth(year, month);
            case 2 -> PartialDate.ofDay(LocalDate.of(year, month, chance.between(1, DAYS_OF_EVERY_MONTH)));
            default -> PartialDate.ofSeason(year, chance.pick(List.of(Season.values())));
        };
    }

    static PartialDate any(Chance chance) {
        return in(chance.between(FIRST_YEAR, LAST_YEAR), chance);
    }

    /** A period of which the shares say how often its beginning and its end are stated; it ends in a later year. */
    static PeriodFacts period(int startKnown, int endKnown, Chance chance) {
        PartialDate start = any(chance);
        PartialDate end = in(start.year() + chance.between(1, LONGEST), chance);
        return new PeriodFacts(
                chance.percent(startKnown) ? List.of(start) : List.of(),
                chance.percent(endKnown) ? List.of(end) : List.of());
    }

    /** Such as "autumn 2022" or "15 April 2022". */
    static String worded(PartialDate date) {
        StringBuilder words = new StringBuilder();
        date.day().ifPresent(day -> words.append(day).append(' '));
        date.month()
                .ifPresent(month -> words.append(Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .append(' '));
        date.season()
                .ifPresent(season ->
                        words.append(season.name().toLowerCase(Locale.ROOT)).append(' '));
        return words.append(date.year()).toString();
    }
}
