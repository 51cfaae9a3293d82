package org.balise.model;

import org.balise.problem.MalformedException;

/** The form of IRIs (RFC 3987): the part that no reader of RDF forgives. */
final class Iris {

    /** Where the catalogue's own entities stand. */
    static final String ENTITIES = "https://w3id.org/balise/id/";

    private static final String ILLEGAL = "<>\"{}|\\^`";
    /** A table, since every id that is read is checked. */
    private static final boolean[] LEGAL_ASCII = legalAscii();

    private Iris() {}

    static void check(String iri) {
        int colon = iri.indexOf(':');
        if (!isScheme(iri, colon) || colon == iri.length() - 1 || !isLegal(iri)) {
            throw new MalformedException(
                    "absolute IRI", iri, "a scheme, a colon, and neither spaces nor any of < > \" { } | \\ ^ `");
        }
    }

    static boolean isSlug(String text) {
        return !text.isEmpty()
                && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }

    private static boolean isScheme(String iri, int end) {
        if (end < 1 || !isAsciiLetter(iri.charAt(0))) {
            return false;
        }
        for (int i = 1; i < end; i++) {
            char c = iri.charAt(i);
            boolean sign = c == '+' || c == '-' || c == '.';
            if (!sign && !isAsciiLetter(c) && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLegal(String iri) {
        boolean fragment = false;
        for (int i = 0; i < iri.length(); i++) {
            char c = iri.charAt(i);
            if (c < LEGAL_ASCII.length ? !LEGAL_ASCII[c] : !isLegalBeyondAscii(iri, i)) {
                return false;
            }
            if (c == '#') {
                if (fragment) {
                    return false;
                }
                fragment = true;
            }
        }
        return true;
    }

    private static boolean isLegalBeyondAscii(String iri, int at) {
        char c = iri.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < iri.length() && Character.isLowSurrogate(iri.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(iri.charAt(at - 1));
        }
        boolean nothing = Character.isISOControl(c) || Character.isSpaceChar(c) || c >= 0xFFF0 || isPrivate(c);
        return !nothing;
    }

    private static boolean[] legalAscii() {
        boolean[] legal = new boolean[0x7F];
        for (char c = '!'; c < legal.length; c++) {
            legal[c] = ILLEGAL.indexOf(c) < 0;
        }
        return legal;
    }

    private static boolean isPrivate(char c) {
        return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
