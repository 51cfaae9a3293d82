package org.balise.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds texts in a source document.
 *
 * <p>Immutable and thread-safe.
 */
public final class Locator {

    private final String source;
    private final FoldedText folded;

    /**
     * A locator in a document.
     *
     * @param source the document
     */
    public Locator(SourceText source) {
        this.source = source.toString();
        this.folded = FoldedText.of(this.source);
    }

    /**
     * What was found.
     *
     * @param exact every place where exactly the text stands, in order, overlapping ones included
     * @param similar when there is no exact one: every place that differs only in case, white space, or the kind of
     *     apostrophes, quotation marks and hyphens
     */
    public record Found(List<CharRange> exact, List<CharRange> similar) {

        /**
         * What was found.
         *
         * @param exact the exact places
         * @param similar the similar places
         */
        public Found {
            exact = List.copyOf(exact);
            similar = List.copyOf(similar);
        }
    }

    /**
     * Finds a text.
     *
     * @param text the text, not blank
     * @return where it stands
     * @throws IllegalArgumentException if the text is blank
     */
    public Found find(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a blank text stands everywhere; give at least one word");
        }
        List<CharRange> exact = exact(text);
        return new Found(exact, exact.isEmpty() ? similar(text.strip()) : List.of());
    }

    private List<CharRange> exact(String text) {
        List<CharRange> found = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        for (int at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
            int start = source.codePointCount(0, at);
            found.add(new CharRange(start, start + length));
        }
        return found;
    }

    private List<CharRange> similar(String text) {
        List<CharRange> found = new ArrayList<>();
        String haystack = folded.toString();
        String needle = FoldedText.of(text).toString();
        int length = needle.codePointCount(0, needle.length());
        for (int at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
            int start = haystack.codePointCount(0, at);
            found.add(folded.original(start, start + length));
        }
        return found;
    }
}
