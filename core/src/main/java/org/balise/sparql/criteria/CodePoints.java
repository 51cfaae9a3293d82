package org.balise.sparql.criteria;

import java.util.PrimitiveIterator;

/** The order of strings by code point, which all engines share; that of {@link String} is by UTF-16 unit. */
final class CodePoints {

    private CodePoints() {}

    static int compare(String one, String other) {
        PrimitiveIterator.OfInt first = one.codePoints().iterator();
        PrimitiveIterator.OfInt second = other.codePoints().iterator();
        while (first.hasNext() && second.hasNext()) {
            int order = Integer.compare(first.nextInt(), second.nextInt());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(first.hasNext(), second.hasNext());
    }
}
