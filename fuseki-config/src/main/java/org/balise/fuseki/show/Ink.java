package org.balise.fuseki.show;

import java.util.regex.Pattern;
import org.balise.fuseki.results.DisplayText;

/**
 * How a terminal sets off some words. Texts carry marks that take no room; no other text can contain them, since every text of
 * the catalogue is freed of control characters first. A terminal shows neither where a link leads nor which language a text is in;
 * {@link Marked} reads them for those who can.
 */
enum Ink {
    /** No colours: the marks are dropped. */
    PLAIN("", "", ""),
    /** Bold and faint by the codes of ECMA-48. */
    STYLED("\u001B[1m", "\u001B[2m", "\u001B[0m");

    private static final Pattern UNSHOWN = Pattern.compile("\u0004[^\u0005]*\u0005|\u0007[^\b]*\b|[\u0006\u000E]");

    private final String strong;
    private final String faint;
    private final String end;

    Ink(String strong, String faint, String end) {
        this.strong = strong;
        this.faint = faint;
        this.end = end;
    }

    static String strong(String text) {
        return Marked.STRONG + text + Marked.END;
    }

    static String faint(String text) {
        return Marked.FAINT + text + Marked.END;
    }

    /** A text that leads to a thing or an address; not if the target has characters that no address has. */
    static String link(String target, String text) {
        boolean fit = !target.isEmpty() && target.chars().noneMatch(c -> c <= ' ' || c == 0x7F);
        return fit ? Marked.LINK + target + Marked.LINKED + text + Marked.LINK_END : text;
    }

    /** A text in a language; none, if it is not known which. */
    static String said(String language, String text) {
        return language.isEmpty() ? text : Marked.LANGUAGE + language + Marked.SAID + text + Marked.SAID_END;
    }

    /** How many columns a marked text takes. */
    static int width(String marked) {
        return DisplayText.width(PLAIN.written(marked));
    }

    String written(String marked) {
        return UNSHOWN.matcher(marked)
                .replaceAll("")
                .replace(String.valueOf(Marked.STRONG), strong)
                .replace(String.valueOf(Marked.FAINT), faint)
                .replace(String.valueOf(Marked.END), end);
    }
}
