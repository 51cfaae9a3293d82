package org.balise.rdf;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters may stand in literals and IRIs, so that every format gives them back unchanged. */
final class Characters {

    private static final String NOT_IN_IRIS = "<>\"{}|^`\\";

    private Characters() {}

    static OptionalInt firstBadInLiteral(String text) {
        return text.codePoints().filter(Characters::isBadAnywhere).findFirst();
    }

    static OptionalInt firstBadInIri(String iri) {
        return iri.codePoints()
                .filter(c -> c <= ' ' || c == 0x7F || NOT_IN_IRIS.indexOf(c) >= 0 || isBadAnywhere(c))
                .findFirst();
    }

    private static boolean isBadAnywhere(int c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || surrogate || nonCharacter;
    }

    static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }
}
