package org.balise.sparql.criteria;

import java.time.LocalDate;
import java.util.Locale;
import org.balise.query.Comparison;

/**
 * Compares dates of every precision with a day, as strings: the first and last day that a date may mean, in the digits of
 * {@code YYYY-MM-DD}. The bounds are those of {@link org.balise.model.PartialDate}; a month ends with the last day of the
 * given day's month, which is right for that month and makes no difference in any other.
 */
final class DateText {

    private static final int LAST_YEAR = 9999;

    private static final String DAY_OF_MONTH = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])";
    private static final String LEAP_YEAR = "([0-9][0-9](0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
    private static final String DATE =
            "^([0-9]{4}(-(0[1-9]|1[0-2]|2[1-4]|" + DAY_OF_MONTH + "))?|" + LEAP_YEAR + "-02-29)$";

    private DateText() {}

    /** That a literal is a date, which {@code text} becomes; to stand before a comparison. */
    static String reading(String value, String text) {
        return "FILTER(isLiteral(" + value + ") && LANG(" + value + ") = \"\") BIND(STR(" + value + ") AS " + text
                + ") FILTER(REGEX(" + text + ", \"" + DATE + "\"))";
    }

    /** That every day that the date may mean relates so. */
    static String certainly(Comparison comparison, LocalDate day, String text) {
        return "FILTER("
                + switch (comparison) {
                    case EQUAL -> first(text) + " = " + literal(day) + " && " + last(text, day) + " = " + literal(day);
                    case LESS -> last(text, day) + " < " + literal(day);
                    case AT_MOST -> last(text, day) + " <= " + literal(day);
                    case MORE -> first(text) + " > " + literal(day);
                    case AT_LEAST -> first(text) + " >= " + literal(day);
                }
                + ")";
    }

    /** That some day that the date may mean relates so. */
    static String possibly(Comparison comparison, LocalDate day, String text) {
        return "FILTER("
                + switch (comparison) {
                    case EQUAL ->
                        first(text) + " <= " + literal(day) + " && " + last(text, day) + " >= " + literal(day);
                    case LESS -> first(text) + " < " + literal(day);
                    case AT_MOST -> first(text) + " <= " + literal(day);
                    case MORE -> last(text, day) + " > " + literal(day);
                    case AT_LEAST -> last(text, day) + " >= " + literal(day);
                }
                + ")";
    }

    private static String first(String text) {
        return bound(text, "-01-01", "-01", "03-01", "06-01", "09-01", "01-01");
    }

    private static String last(String text, LocalDate day) {
        return bound(text, "-12-31", "-" + day.lengthOfMonth(), "06-21", "09-23", "12-21", "12-31");
    }

    private static String bound(
            String text, String year, String month, String spring, String summer, String autumn, String winter) {
        String code = "SUBSTR(" + text + ", 7, 1)";
        return "IF(STRLEN(" + text + ") = 10, " + text
                + ", IF(STRLEN(" + text + ") = 4, CONCAT(" + text + ", \"" + year + "\")"
                + ", IF(SUBSTR(" + text + ", 6, 1) != \"2\", CONCAT(" + text + ", \"" + month + "\")"
                + ", CONCAT(SUBSTR(" + text + ", 1, 5), IF(" + code + " = \"1\", \"" + spring + "\""
                + ", IF(" + code + " = \"2\", \"" + summer + "\""
                + ", IF(" + code + " = \"3\", \"" + autumn + "\", \"" + winter + "\")))))))";
    }

    /** A day before or after all dates becomes a string that is so too. */
    private static String literal(LocalDate day) {
        if (day.getYear() < 0) {
            return "\"\"";
        }
        return day.getYear() > LAST_YEAR
                ? "\"A\""
                : String.format(
                        Locale.ROOT, "\"%04d-%02d-%02d\"", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
