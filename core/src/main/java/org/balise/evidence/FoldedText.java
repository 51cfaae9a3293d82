package org.balise.evidence;

import java.util.Map;

/**
 * A text without what copying changes: case, runs of white space, kinds of apostrophes, quotation marks and hyphens. Knows
 * where each of its characters came from, in code points.
 */
final class FoldedText {

    private static final Map<Integer, Integer> PLAIN = Map.ofEntries(
            Map.entry(0x2018, (int) '\''),
            Map.entry(0x2019, (int) '\''),
            Map.entry(0x02BC, (int) '\''),
            Map.entry(0x201C, (int) '"'),
            Map.entry(0x201D, (int) '"'),
            Map.entry(0x00AB, (int) '"'),
            Map.entry(0x00BB, (int) '"'),
            Map.entry(0x2010, (int) '-'),
            Map.entry(0x2011, (int) '-'),
            Map.entry(0x2013, (int) '-'),
            Map.entry(0x2014, (int) '-'));

    private final int[] folded;
    private final int[] starts;
    private final int[] ends;
    private int length;

    private FoldedText(int capacity) {
        folded = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static FoldedText of(String text) {
        int[] characters = text.codePoints().toArray();
        FoldedText result = new FoldedText(characters.length);
        for (int i = 0; i < characters.length; i++) {
            result.add(fold(characters[i]), i);
        }
        return result;
    }

    /** The characters as text. */
    @Override
    public String toString() {
        return new String(folded, 0, length);
    }

    /** The range of the original that some of these characters came from. */
    CharRange original(int from, int to) {
        return new CharRange(starts[from], ends[to - 1]);
    }

    private void add(int character, int position) {
        if (character == ' ' && length > 0 && folded[length - 1] == ' ') {
            ends[length - 1] = position + 1;
            return;
        }
        folded[length] = character;
        starts[length] = position;
        ends[length] = position + 1;
        length++;
    }

    private static int fold(int character) {
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        return PLAIN.getOrDefault(character, Character.toLowerCase(character));
    }
}
