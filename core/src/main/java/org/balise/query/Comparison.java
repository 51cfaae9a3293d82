package org.balise.query;

/** How a value relates to a given one. */
public enum Comparison {
    /** The same. */
    EQUAL,
    /** Smaller or earlier. */
    LESS,
    /** Smaller or earlier, or the same. */
    AT_MOST,
    /** Greater or later. */
    MORE,
    /** Greater or later, or the same. */
    AT_LEAST;

    /**
     * Whether two values relate so.
     *
     * @param order what comparing the value with the given one gives: below, at or above zero
     * @return whether it is so
     */
    public boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
