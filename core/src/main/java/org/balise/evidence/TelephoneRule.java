package org.balise.evidence;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number stands in a passage with the same digits, whatever stands between them, with or without the country
 * code; letters count as the digits of their keys ({@code 1-800-222-TIPS (8477)}).
 */
final class TelephoneRule implements TokenRule {

    private static final Pattern RUN = Pattern.compile(
            "\\+?\\(?\\d[\\d\\s\u00A0().\\-\u2010\u2011\u2013/]*(?:[A-Z]{2,7}\\b[\\d\\s\u00A0().\\-\u2010\u2011\u2013/]*)?");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D");
    private static final Pattern TAIL = Pattern.compile("\\s*\\([^)]*\\)?\\s*$");
    private static final Pattern EXTENSION = Pattern.compile(";ext=.*$");
    private static final String KEYS = "22233344455566677778889999";
    private static final int NORTH_AMERICAN = 10;

    @Override
    public boolean isCarried(String value, PassageText passage) {
        String number = EXTENSION.matcher(value).replaceFirst("");
        Set<String> wanted = numbers(number.startsWith("tel:") ? number.substring("tel:".length()) : number);
        wanted.retainAll(numbers(passage.text()));
        return !wanted.isEmpty();
    }

    private static Set<String> numbers(String text) {
        Set<String> numbers = new HashSet<>();
        Matcher runs = RUN.matcher(text);
        while (runs.find()) {
            numbers.add(national(NOT_DIGITS.matcher(runs.group()).replaceAll("")));
            if (runs.group().chars().anyMatch(Character::isLetter)) {
                numbers.add(national(keyed(TAIL.matcher(runs.group()).replaceFirst(""))));
            }
        }
        return numbers;
    }

    private static String keyed(String run) {
        StringBuilder digits = new StringBuilder();
        run.chars().filter(Character::isLetterOrDigit).forEach(c -> {
            boolean isLetter = c >= 'A' && c <= 'Z';
            digits.append(isLetter ? KEYS.charAt(c - 'A') : (char) c);
        });
        return digits.toString();
    }

    private static String national(String digits) {
        boolean withCountry = digits.length() == NORTH_AMERICAN + 1 && digits.startsWith("1");
        return withCountry ? digits.substring(1) : digits;
    }
}
