package org.balise.fuseki.show;

import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.balise.model.AbsenceReason;
import org.balise.model.CalendarDuration;
import org.balise.model.PartialDate;
import org.balise.model.Period;
import org.balise.model.Stated;

/** Dates, periods and durations in words. */
final class TimeWords {

    private final Words words;

    TimeWords(Words words) {
        this.words = words;
    }

    /** A date as precise as it is: "autumn 2022", "April 2021". */
    String date(PartialDate date) {
        return phrase("show.date.", date);
    }

    /** From when until when. Nothing said of one of both is said to be so; nothing said of both is empty. */
    String period(Period period) {
        Stated<PartialDate> started = period.started();
        Stated<PartialDate> ended = period.ended();
        if (started instanceof Stated.Silent && ended instanceof Stated.Silent) {
            return "";
        }
        if (started.isKnown() && ended.isKnown()) {
            String from = either(started, "show.date.");
            String to = either(ended, "show.date.");
            return from.equals(to) ? from : words.text("show.period.both", from, to);
        }
        return words.text("show.period.halves", half(started, "show.since."), half(ended, "show.until."));
    }

    private String half(Stated<PartialDate> date, String form) {
        String what = form.equals("show.since.") ? "show.start." : "show.end.";
        return date.fold(
                known -> either(date, form),
                reason -> words.text(what + key(reason)),
                () -> words.text(what + "silent"));
    }

    private String either(Stated<PartialDate> date, String form) {
        List<PartialDate> values = date.values();
        String first = phrase(form, values.get(0));
        if (values.size() == 1) {
            return first;
        }
        String others = values.stream().skip(1).map(this::date).collect(Collectors.joining(", "));
        return words.text("show.date.differ", first, others);
    }

    /** Years, months, days, hours, minutes and seconds, as far as there are any. */
    String duration(CalendarDuration duration) {
        List<String> pieces = new ArrayList<>();
        add(pieces, "show.years", duration.date().get(ChronoUnit.YEARS));
        add(pieces, "show.months", duration.date().get(ChronoUnit.MONTHS));
        add(pieces, "show.days", duration.date().get(ChronoUnit.DAYS));
        add(pieces, "show.hours", duration.time().toHours());
        add(pieces, "show.minutes", duration.time().toMinutesPart());
        add(pieces, "show.seconds", duration.time().toSecondsPart());
        return pieces.isEmpty() ? duration.toString() : String.join(" ", pieces);
    }

    private void add(List<String> pieces, String key, long count) {
        if (count > 0) {
            pieces.add(words.text(key, count));
        }
    }

    private String phrase(String prefix, PartialDate date) {
        if (date.season().isPresent()) {
            return words.text(prefix + date.season().get().name().toLowerCase(Locale.ROOT), date.year());
        }
        if (date.month().isEmpty()) {
            return words.text(prefix + "year", date.year());
        }
        String month = Month.of(date.month().getAsInt()).getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        if (date.day().isEmpty()) {
            return words.text(prefix + "month", date.year(), month);
        }
        int day = date.day().getAsInt();
        return words.text(prefix + (day == 1 ? "first" : "day"), date.year(), month, day);
    }

    /** How messages name a reason. */
    static String key(AbsenceReason reason) {
        return switch (reason) {
            case NOT_APPLICABLE -> "inapplicable";
            case NOT_AVAILABLE -> "unavailable";
            case LIMITED_INFORMATION -> "limited";
        };
    }
}
