package org.balise.evidence;

import java.math.BigDecimal;

/** A number that stands in a passage, and the word behind it. */
record Numeral(BigDecimal value, int next) {

    Numeral(long value, int next) {
        this(BigDecimal.valueOf(value), next);
    }

    boolean is(BigDecimal number) {
        return value.compareTo(number) == 0;
    }
}
