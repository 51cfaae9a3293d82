package org.balise.evidence;

import java.util.HashMap;
import java.util.Map;

/** A table of words for numbers; words of one number are joined by bars. */
final class WordTable {

    private final Map<String, Integer> numbers = new HashMap<>();

    private WordTable() {}

    /** Words of consecutive numbers. */
    static WordTable numbered(int first, String... words) {
        WordTable table = new WordTable();
        for (int i = 0; i < words.length; i++) {
            table.and(first + i, words[i]);
        }
        return table;
    }

    WordTable and(int number, String words) {
        for (String word : words.split("\\|", -1)) {
            numbers.put(word, number);
        }
        return this;
    }

    Map<String, Integer> map() {
        return Map.copyOf(numbers);
    }
}
