package org.balise.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of characters of a text, as RFC 5147 writes it in a fragment: {@code char=1203,1290}. Counts Unicode code
 * points, so a character outside the basic plane is one.
 *
 * <p>Immutable and thread-safe. Ranges sort by start, then by end.
 *
 * @param start the first character, from 0
 * @param end the end, exclusive; greater than the start
 */
public record CharRange(int start, int end) implements Comparable<CharRange> {

    private static final Pattern FORM = Pattern.compile("#?char=(0|[1-9]\\d{0,8}),(0|[1-9]\\d{0,8})");

    /**
     * A range of at least one character.
     *
     * @param start the first character, from 0
     * @param end the end, exclusive
     * @throws IllegalArgumentException if it holds none
     */
    public CharRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "no range of characters: " + start + "," + end + "; needed is 0 <= start < end");
        }
    }

    /**
     * Reads a fragment.
     *
     * @param fragment the fragment, with or without its {@code #}
     * @return the range
     * @throws IllegalArgumentException if the fragment is no range, or is not written in the shortest way
     */
    public static CharRange parse(String fragment) {
        Matcher form = FORM.matcher(fragment);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "no range of characters: '" + fragment + "'; needed is char=START,END with decimal numbers");
        }
        return new CharRange(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    }

    /**
     * How many characters the range holds.
     *
     * @return the length in code points, at least 1
     */
    public int length() {
        return end - start;
    }

    /**
     * The range as a fragment of an IRI.
     *
     * @return such as {@code #char=1203,1290}
     */
    public String fragment() {
        return "#" + this;
    }

    @Override
    public int compareTo(CharRange other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }

    /** The range as RFC 5147 writes it, without {@code #}. */
    @Override
    public String toString() {
        return "char=" + start + "," + end;
    }
}
