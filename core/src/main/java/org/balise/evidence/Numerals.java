package org.balise.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The numbers that stand in a passage: in digits, in French or English words, as ordinals, or as Roman numerals. */
final class Numerals {

    private static final Pattern GROUP_GAP = Pattern.compile("[ ,\u00A0\u202F]");
    private static final Pattern DECIMAL_GAP = Pattern.compile("[.,]");
    private static final Set<String> NUMBERED =
            Set.of("phase", "phases", "étape", "étapes", "stage", "stages", "partie", "part", "volume", "tome");

    private final List<Word> words;
    private final List<Numeral> found = new ArrayList<>();

    private Numerals(List<Word> words) {
        this.words = words;
    }

    static List<Numeral> in(List<Word> words) {
        Numerals numerals = new Numerals(words);
        numerals.readDigits();
        numerals.readWords();
        numerals.readOrdinals();
        numerals.readRomans();
        return numerals.found;
    }

    private void readDigits() {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isNumber()) {
                i = readDigitsAt(i) - 1;
            }
        }
    }

    private int readDigitsAt(int first) {
        StringBuilder digits = new StringBuilder(words.get(first).text());
        int next = first + 1;
        while (words.get(first).text().length() <= 3 && isGroup(next)) {
            digits.append(words.get(next).text());
            next++;
        }
        if (next == first + 1 && isFraction(next)) {
            add(digits + "." + words.get(next).text(), next + 1);
            add(digits.toString(), next);
            return next + 1;
        }
        add(digits.toString(), next);
        return next;
    }

    private boolean isGroup(int index) {
        return index < words.size()
                && words.get(index).isNumber()
                && words.get(index).text().length() == 3
                && GROUP_GAP.matcher(words.get(index).gap()).matches();
    }

    private boolean isFraction(int index) {
        return index < words.size()
                && words.get(index).isNumber()
                && DECIMAL_GAP.matcher(words.get(index).gap()).matches();
    }

    private void readWords() {
        SpelledNumber number = new SpelledNumber();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).text();
            if (!words.get(i).isJoined()) {
                flush(number, i);
            }
            Integer value = LanguageWords.cardinal(word).orElse(null);
            if (value != null && number.accepts(value)) {
                number.add(value);
            } else if (value != null) {
                flush(number, i);
                number.add(value);
            } else if (!number.continuesWith(word)) {
                flush(number, i);
            }
        }
        flush(number, words.size());
    }

    private void flush(SpelledNumber number, int next) {
        if (!number.isEmpty()) {
            found.add(new Numeral(number.take(), next));
        }
    }

    private void readOrdinals() {
        for (int i = 0; i < words.size(); i++) {
            int next = i + 1;
            String word = words.get(i).text();
            LanguageWords.ALL.stream()
                    .map(language -> language.ordinals().get(word))
                    .filter(Objects::nonNull)
                    .forEach(value -> found.add(new Numeral(value, next)));
        }
    }

    private void readRomans() {
        if (words.stream().noneMatch(word -> NUMBERED.contains(word.text()))) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            int next = i + 1;
            RomanNumeral.value(words.get(i).original()).ifPresent(value -> found.add(new Numeral(value, next)));
        }
    }

    private void add(String decimal, int next) {
        found.add(new Numeral(new BigDecimal(decimal), next));
    }
}
