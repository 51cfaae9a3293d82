package org.balise.fuseki.results;

import java.util.Locale;

/** Text as a terminal shows it: how many columns it takes, and without characters that command the terminal. */
public final class DisplayText {

    private static final String ELLIPSIS = "…";

    private DisplayText() {}

    /**
     * A text on one line; what would move the cursor, change colours or turn the direction of writing is shown as its code.
     *
     * @param text any text
     * @return the text without control characters
     */
    public static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\n' || character == '\t' || character == '\r') {
                safe.append(' ');
            } else if (commands(character)) {
                safe.append(String.format(Locale.ROOT, "\\u%04X", character));
            } else {
                safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static boolean commands(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> character != 0x200D;
            default -> false;
        };
    }

    /**
     * How many columns a text takes.
     *
     * @param text a text that is safe
     * @return the number of columns; some characters take two, some none
     */
    public static int width(String text) {
        return text.codePoints().map(DisplayText::width).sum();
    }

    /** The text in exactly this many columns, or fewer when it is shorter. */
    static String fitted(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        StringBuilder fitted = new StringBuilder();
        int used = 1;
        for (int character : text.codePoints().toArray()) {
            used += width(character);
            if (used > columns) {
                break;
            }
            fitted.appendCodePoint(character);
        }
        return fitted + ELLIPSIS;
    }

    static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** East Asian wide and full-width characters, and pictographs. */
    private static boolean isWide(int character) {
        return (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xA4CF && character != 0x303F)
                || (character >= 0xAC00 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF00 && character <= 0xFF60)
                || (character >= 0xFFE0 && character <= 0xFFE6)
                || (character >= 0x1F300 && character <= 0x1FAFF)
                || (character >= 0x20000 && character <= 0x3FFFD);
    }
}
