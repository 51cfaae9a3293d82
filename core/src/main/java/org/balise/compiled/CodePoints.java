package org.balise.compiled;

/** The order of IRIs: by code point, which every engine shares; that of {@link String} is by UTF-16 unit. */
final class CodePoints {

    private CodePoints() {}

    static int compare(String one, String other) {
        int order = one.compareTo(other);
        int end = Math.min(one.length(), other.length());
        if (order == 0 || Math.abs(order) > Character.MAX_VALUE - Character.MIN_SURROGATE) {
            return order;
        }
        for (int i = 0; i < end; i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Integer.compare(rank(a), rank(b));
            }
        }
        return order;
    }

    /** Surrogates stand for code points above all others. */
    private static int rank(char unit) {
        return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }
}
