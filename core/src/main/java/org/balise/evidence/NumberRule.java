package org.balise.evidence;

import java.math.BigDecimal;

/** A number stands in a passage in digits, in words, as an ordinal or as the numeral of a phase. */
final class NumberRule implements TokenRule {

    @Override
    public boolean isCarried(String value, PassageText passage) {
        return passage.has(new BigDecimal(value));
    }
}
