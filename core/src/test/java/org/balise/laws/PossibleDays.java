package org.balise.laws;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import org.balise.model.PartialDate;
import org.balise.model.Season;

/** The days that a date may mean, one by one: a test is met for sure when all of them meet it. */
final class PossibleDays {

    private PossibleDays() {}

    static Kleene meet(PartialDate date, Predicate<LocalDate> test) {
        List<LocalDate> days = of(date);
        if (days.stream().allMatch(test)) {
            return Kleene.YES;
        }
        return days.stream().anyMatch(test) ? Kleene.UNDETERMINED : Kleene.NO;
    }

    private static List<LocalDate> of(PartialDate date) {
        int year = date.year();
        if (date.season().isPresent()) {
            return ofSeason(year, date.season().get());
        } else if (date.month().isEmpty()) {
            return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, date.month().getAsInt());
        return date.day().isPresent()
                ? List.of(month.atDay(date.day().getAsInt()))
                : between(month.atDay(1), month.atEndOfMonth());
    }

    /** Seasons by months and by equinoxes; winter may be either end of its year. */
    private static List<LocalDate> ofSeason(int year, Season season) {
        return switch (season) {
            case SPRING -> between(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 21));
            case SUMMER -> between(LocalDate.of(year, 6, 1), LocalDate.of(year, 9, 23));
            case AUTUMN -> between(LocalDate.of(year, 9, 1), LocalDate.of(year, 12, 21));
            case WINTER -> between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        };
    }

    private static List<LocalDate> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
