package org.balise.synthetic;

/** What a programme is sure to be like: three in fifty are homes for Indigenous girls in Manitoba, not all told in full. */
enum Pattern {
    HOUSING_CERTAIN,
    HOUSING_OF_UNKNOWN_GENDER,
    HOUSING_OF_UNKNOWN_AGE,
    ANY;

    private static final int CYCLE = 50;

    static Pattern of(int program) {
        return switch (program % CYCLE) {
            case 7 -> HOUSING_CERTAIN;
            case 8 -> HOUSING_OF_UNKNOWN_GENDER;
            case 9 -> HOUSING_OF_UNKNOWN_AGE;
            default -> ANY;
        };
    }

    boolean isHousing() {
        return this != ANY;
    }
}
