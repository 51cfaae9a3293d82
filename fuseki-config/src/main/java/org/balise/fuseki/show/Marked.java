package org.balise.fuseki.show;

/** Reads the marks that texts of outlines carry: where a link leads, which language a text is in, what is set off. */
public final class Marked {

    static final char STRONG = '\u0001';
    static final char FAINT = '\u0002';
    static final char END = '\u0003';
    static final char LINK = '\u0004';
    static final char LINKED = '\u0005';
    static final char LINK_END = '\u0006';
    static final char LANGUAGE = '\u0007';
    static final char SAID = '\b';
    static final char SAID_END = '\u000E';

    private Marked() {}

    /** What is told of a text, piece by piece, in its order. */
    public interface Reader {

        /**
         * Plain characters.
         *
         * @param text the characters, as they are
         */
        void text(String text);

        /**
         * The beginning of a link.
         *
         * @param target an IRI or address from the data, not checked
         */
        void link(String target);

        /**
         * The beginning of a text in one language.
         *
         * @param language its tag
         */
        void language(String language);

        /**
         * The beginning of something set off.
         *
         * @param strong whether more than the rest; otherwise less
         */
        void ink(boolean strong);

        /** The end of what began last. */
        void end();
    }

    /**
     * Reads a text.
     *
     * @param marked a text of an outline
     * @param reader what is told of it
     */
    public static void read(String marked, Reader reader) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < marked.length()) {
            char c = marked.charAt(at);
            if (isMark(c)) {
                tell(plain, reader);
                at = mark(marked, at, reader);
            } else {
                plain.append(c);
                at++;
            }
        }
        tell(plain, reader);
    }

    private static boolean isMark(char c) {
        return c <= SAID || c == SAID_END;
    }

    /** Where the text goes on behind a mark. */
    private static int mark(String marked, int at, Reader reader) {
        char mark = marked.charAt(at);
        if (mark == LINK) {
            int end = marked.indexOf(LINKED, at);
            reader.link(marked.substring(at + 1, end));
            return end + 1;
        } else if (mark == LANGUAGE) {
            int end = marked.indexOf(SAID, at);
            reader.language(marked.substring(at + 1, end));
            return end + 1;
        } else if (mark == STRONG || mark == FAINT) {
            reader.ink(mark == STRONG);
        } else {
            reader.end();
        }
        return at + 1;
    }

    /**
     * A text that leads somewhere.
     *
     * @param target where to, an IRI or address
     * @param text a text without marks, or with some
     * @return the text with a mark
     */
    public static String link(String target, String text) {
        return Ink.link(target, text);
    }

    private static void tell(StringBuilder plain, Reader reader) {
        if (!plain.isEmpty()) {
            reader.text(plain.toString());
            plain.setLength(0);
        }
    }
}
