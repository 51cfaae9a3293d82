package org.balise.fuseki.sparql;

import org.balise.fuseki.http.ProblemType;
import org.balise.fuseki.http.Refusal;

/** How many characters the long texts that one evaluation computes may have together: what it sorts or groups, it keeps (cases 33 to 35). */
final class TextBudget {

    /** Of the longest text that is allowed, so many. */
    private static final int TEXTS = 32;

    /** A row costs as much as a text of this length, and rows have limits of their own. */
    private static final int SHORT = 1_000;

    private final long limit;
    private long spent;

    TextBudget(int textLength) {
        limit = (long) TEXTS * textLength;
    }

    /** Takes the length of a text that was computed, if it is a long one. */
    void spend(long characters) {
        if (characters > SHORT) {
            spendAll(characters);
        }
    }

    /** Takes the length of a text that becomes part of a longer one. */
    void spendAll(long characters) {
        spent += characters;
        if (spent > limit) {
            throw new RefusedValue(new Refusal(ProblemType.TEXTS_TOO_LARGE, "limit", limit));
        }
    }
}
