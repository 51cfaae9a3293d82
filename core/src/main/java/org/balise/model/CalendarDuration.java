package org.balise.model;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.regex.Pattern;
import org.balise.problem.MalformedException;

/**
 * A length of time as sources give it, such as two years or twelve hours: an {@code xsd:duration}. Two years and 24 months
 * are written differently and are not equal.
 *
 * <p>Immutable and thread-safe.
 *
 * @param date its years, months and days; none is negative
 * @param time its hours, minutes and seconds; not negative
 */
public record CalendarDuration(Period date, Duration time) {

    private static final Pattern FORM = Pattern.compile(
            "P(?=[0-9T])(?:[0-9]{1,9}Y)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}D)?(?:T(?=[0-9])(?:[0-9]{1,9}H)?(?:[0-9]{1,9}M)?(?:[0-9]{1,9}(?:\\.[0-9]{1,9})?S)?)?");

    /**
     * A duration of these parts.
     *
     * @param date years, months and days
     * @param time hours, minutes and seconds
     * @throws MalformedException if a part is negative
     */
    public CalendarDuration {
        if (date.getYears() < 0 || date.getMonths() < 0 || date.getDays() < 0 || time.isNegative()) {
            throw new MalformedException("duration", date + " and " + time, "parts that are not negative");
        }
    }

    /**
     * Reads a duration as {@code xsd:duration} writes it.
     *
     * @param text such as {@code P2Y}, {@code P14D} or {@code P1DT12H}
     * @return the duration
     * @throws MalformedException if it is none, or is negative
     */
    public static CalendarDuration parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw malformed(text);
        }
        int separator = text.indexOf('T');
        String days = separator < 0 ? text : text.substring(0, separator);
        try {
            return new CalendarDuration(
                    days.equals("P") ? Period.ZERO : Period.parse(days),
                    separator < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(separator)));
        } catch (DateTimeException | ArithmeticException e) {
            throw malformed(text);
        }
    }

    /** The duration as {@code xsd:duration} writes it. */
    @Override
    public String toString() {
        if (time.isZero()) {
            return date.toString();
        }
        return (date.isZero() ? "P" : date.toString()) + time.toString().substring(1);
    }

    private static MalformedException malformed(String text) {
        return new MalformedException("duration", text, "PnYnMnDTnHnMnS, not negative, such as P2Y or PT12H");
    }
}
