package org.balise.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.problem.MalformedException;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as its source: a year, a season, a month or a day. Reads and writes literals of datatype
 * {@code edtf:EDTF}: {@code 2022}, {@code 2022-23} (autumn), {@code 2022-04}, {@code 2022-04-15}.
 *
 * <p>Immutable and thread-safe. Dates of different precision have no order; compare their bounds.
 *
 * @param year the year, 0 to 9999
 * @param month the month, 1 to 12, if known
 * @param day the day of the month, if known; only beside a month
 * @param season the season, if that is what is known; never beside a month
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day, Optional<Season> season) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final String FORMS = "YYYY, YYYY-MM, YYYY-MM-DD, and YYYY-21 to YYYY-24 for a season";
    private static final int LAST_YEAR = 9999;

    /**
     * A date of these parts.
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12, if known
     * @param day the day of the month, if known
     * @param season the season, if that is what is known
     * @throws IllegalArgumentException if they are no date of the calendar
     */
    public PartialDate {
        boolean ordered = day.isEmpty() || month.isPresent();
        boolean oneOf = season.isEmpty() || month.isEmpty();
        if (!ordered || !oneOf || !isOnCalendar(year, month.orElse(1), day.orElse(1))) {
            throw new IllegalArgumentException("no date: year " + year + ", month " + month + ", day " + day
                    + ", season " + season + "; a day needs a month, and a season stands without one");
        }
    }

    /**
     * A whole year.
     *
     * @param year the year, 0 to 9999
     * @return the date
     */
    public static PartialDate ofYear(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    }

    /**
     * A month of a year.
     *
     * @param year the year, 0 to 9999
     * @param month the month, 1 to 12
     * @return the date
     */
    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(year, OptionalInt.of(month), OptionalInt.empty(), Optional.empty());
    }

    /**
     * A day.
     *
     * @param date the day
     * @return the date
     */
    public static PartialDate ofDay(LocalDate date) {
        return new PartialDate(
                date.getYear(),
                OptionalInt.of(date.getMonthValue()),
                OptionalInt.of(date.getDayOfMonth()),
                Optional.empty());
    }

    /**
     * A season of a year.
     *
     * @param year the year, 0 to 9999
     * @param season the season
     * @return the date
     */
    public static PartialDate ofSeason(int year, Season season) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty(), Optional.of(season));
    }

    /**
     * Reads a date as EDTF writes it.
     *
     * @param edtf the text, such as {@code 2022-23}
     * @return the date
     * @throws MalformedException if the text is none of the four forms, or no date of the calendar
     */
    public static PartialDate parse(String edtf) {
        return read(edtf).orElseThrow(() -> new MalformedException("EDTF date", edtf, FORMS));
    }

    /**
     * Whether {@link #parse} accepts a text.
     *
     * @param edtf any text
     * @return whether it is a date
     */
    public static boolean isPartialDate(String edtf) {
        return read(edtf).isPresent();
    }

    /**
     * The first day that the date may mean.
     *
     * @return the lower bound, inclusive
     */
    public LocalDate earliest() {
        return season.map(s -> s.earliest(year)).orElseGet(() -> LocalDate.of(year, month.orElse(1), day.orElse(1)));
    }

    /**
     * The last day that the date may mean.
     *
     * @return the upper bound, inclusive
     */
    public LocalDate latest() {
        if (season.isPresent()) {
            return season.get().latest(year);
        }
        YearMonth last = YearMonth.of(year, month.orElse(12));
        return day.isPresent() ? last.atDay(day.getAsInt()) : last.atEndOfMonth();
    }

    /** The date as EDTF writes it. */
    @Override
    public String toString() {
        StringBuilder edtf = new StringBuilder(String.format(Locale.ROOT, "%04d", year));
        season.ifPresent(s -> edtf.append('-').append(s.code()));
        month.ifPresent(m -> edtf.append(String.format(Locale.ROOT, "-%02d", m)));
        day.ifPresent(d -> edtf.append(String.format(Locale.ROOT, "-%02d", d)));
        return edtf.toString();
    }

    private static Optional<PartialDate> read(String edtf) {
        Matcher form = FORM.matcher(edtf);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        OptionalInt second = number(form.group(2));
        OptionalInt day = number(form.group(3));
        Optional<Season> season = second.isPresent() ? Season.ofCode(second.getAsInt()) : Optional.empty();
        if (season.isPresent() && day.isEmpty()) {
            return Optional.of(ofSeason(year, season.get()));
        }
        return isOnCalendar(year, second.orElse(1), day.orElse(1))
                ? Optional.of(new PartialDate(year, second, day, Optional.empty()))
                : Optional.empty();
    }

    private static boolean isOnCalendar(int year, int month, int day) {
        return year >= 0
                && year <= LAST_YEAR
                && ChronoField.MONTH_OF_YEAR.range().isValidValue(month)
                && YearMonth.of(year, month).isValidDay(day);
    }

    private static OptionalInt number(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }
}
