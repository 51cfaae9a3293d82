package org.balise.fuseki.show;

import org.balise.fuseki.results.DisplayText;

/**
 * How a terminal sets off some words. Texts carry marks that take no room; no other text can contain them, since every text of
 * the catalogue is freed of control characters first.
 */
enum Ink {
    /** No colours: the marks are dropped. */
    PLAIN("", "", ""),
    /** Bold and faint by the codes of ECMA-48. */
    STYLED("\u001B[1m", "\u001B[2m", "\u001B[0m");

    private static final char STRONG = '\u0001';
    private static final char FAINT = '\u0002';
    private static final char END = '\u0003';

    private final String strong;
    private final String faint;
    private final String end;

    Ink(String strong, String faint, String end) {
        this.strong = strong;
        this.faint = faint;
        this.end = end;
    }

    static String strong(String text) {
        return STRONG + text + END;
    }

    static String faint(String text) {
        return FAINT + text + END;
    }

    /** How many columns a marked text takes. */
    static int width(String marked) {
        return DisplayText.width(PLAIN.written(marked));
    }

    String written(String marked) {
        return marked.replace(String.valueOf(STRONG), strong)
                .replace(String.valueOf(FAINT), faint)
                .replace(String.valueOf(END), end);
    }
}
