package org.balise.evidence;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.balise.model.Season;

/** English. */
final class EnglishWords {

    static final LanguageWords TABLE = new LanguageWords(
            cardinals(), ordinals(), months(), seasons(), units(), rhythms(), List.of("each", "every", "per", "a"));

    private EnglishWords() {}

    private static Map<String, Integer> cardinals() {
        return WordTable.numbered(
                        0,
                        "zero",
                        "one",
                        "two",
                        "three",
                        "four",
                        "five",
                        "six",
                        "seven",
                        "eight",
                        "nine",
                        "ten",
                        "eleven",
                        "twelve|dozen",
                        "thirteen",
                        "fourteen",
                        "fifteen",
                        "sixteen",
                        "seventeen",
                        "eighteen",
                        "nineteen",
                        "twenty")
                .and(30, "thirty")
                .and(40, "forty")
                .and(50, "fifty")
                .and(60, "sixty")
                .and(70, "seventy")
                .and(80, "eighty")
                .and(90, "ninety")
                .and(100, "hundred")
                .and(1000, "thousand")
                .map();
    }

    private static Map<String, Integer> ordinals() {
        return WordTable.numbered(
                        1,
                        "first",
                        "second",
                        "third",
                        "fourth",
                        "fifth",
                        "sixth",
                        "seventh",
                        "eighth",
                        "ninth",
                        "tenth",
                        "eleventh",
                        "twelfth",
                        "thirteenth",
                        "fourteenth",
                        "fifteenth",
                        "sixteenth",
                        "seventeenth",
                        "eighteenth",
                        "nineteenth",
                        "twentieth")
                .map();
    }

    private static Map<String, Integer> months() {
        return WordTable.numbered(
                        1,
                        "january|jan",
                        "february|feb",
                        "march|mar",
                        "april|apr",
                        "may",
                        "june|jun",
                        "july|jul",
                        "august|aug",
                        "september|sept|sep",
                        "october|oct",
                        "november|nov",
                        "december|dec")
                .map();
    }

    private static Map<String, Season> seasons() {
        return Map.of(
                "spring", Season.SPRING,
                "summer", Season.SUMMER,
                "autumn", Season.AUTUMN,
                "fall", Season.AUTUMN,
                "winter", Season.WINTER);
    }

    private static Map<String, Character> units() {
        return Map.ofEntries(
                entry("year", 'Y'), entry("years", 'Y'),
                entry("month", 'M'), entry("months", 'M'),
                entry("week", 'W'), entry("weeks", 'W'),
                entry("day", 'D'), entry("days", 'D'),
                entry("hour", 'H'), entry("hours", 'H'));
    }

    private static Map<String, String> rhythms() {
        return Map.ofEntries(
                entry("daily", "P1D"),
                entry("weekly", "P7D"),
                entry("biweekly", "P14D"),
                entry("fortnightly", "P14D"),
                entry("fortnight", "P14D"),
                entry("monthly", "P1M"),
                entry("yearly", "P1Y"),
                entry("annual", "P1Y"),
                entry("annually", "P1Y"));
    }
}
