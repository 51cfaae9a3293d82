package org.balise.synthetic;

/** How many of each thing there are: all follow from the number of programmes. */
record Sizes(int programs) {

    /** The programmes that one pair of source documents describes. */
    static final int BLOCK = 40;

    static final int PROGRAMS_FOR_EACH_ORGANIZATION = 4;

    private static final int LEAST = 10;
    private static final int MOST = 100_000;
    private static final int ALL_PLACES = 2_200;
    private static final int PROGRAMS_WITH_ALL_PLACES = 6_000;
    private static final int FEWEST_PLACES = 60;

    Sizes {
        if (programs < LEAST || programs > MOST) {
            throw new IllegalArgumentException(
                    "no catalogue of " + programs + " programmes; needed are " + LEAST + " to " + MOST);
        }
    }

    int places() {
        int more = (ALL_PLACES - FEWEST_PLACES) * Math.min(programs, PROGRAMS_WITH_ALL_PLACES);
        return FEWEST_PLACES + more / PROGRAMS_WITH_ALL_PLACES;
    }

    int organizations() {
        return ceiling(programs, PROGRAMS_FOR_EACH_ORGANIZATION);
    }

    int blocks() {
        return ceiling(programs, BLOCK);
    }

    int firstProgram(int block) {
        return block * BLOCK;
    }

    int endOfPrograms(int block) {
        return Math.min(programs, firstProgram(block + 1));
    }

    int firstOrganization(int block) {
        return block * BLOCK / PROGRAMS_FOR_EACH_ORGANIZATION;
    }

    int endOfOrganizations(int block) {
        return Math.min(organizations(), firstOrganization(block + 1));
    }

    private static int ceiling(int number, int divisor) {
        return (number + divisor - 1) / divisor;
    }
}
