package org.balise.fuseki.command;

import java.time.Duration;
import org.balise.fuseki.sparql.Limits;
import picocli.CommandLine.Option;

/** How much one query may ask for and how many may run, as far as who runs a server decides it. */
final class LimitOptions {

    private static final int LONGEST = 3_600;
    private static final int MOST_AT_ONCE = 48;
    private static final int TENTHS_TO_FIRST_ROW = 3;

    @Option(
            names = "--timeout",
            paramLabel = "${bundle:label.seconds}",
            defaultValue = "10",
            descriptionKey = "timeout")
    private int timeout;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "50000", descriptionKey = "rows")
    private int rows;

    @Option(names = "--at-once", paramLabel = "N", defaultValue = "8", descriptionKey = "at-once")
    private int atOnce;

    /** Checks them. */
    Limits limits(Ranges ranges) {
        ranges.check("--timeout", timeout, 1, LONGEST);
        ranges.check("--rows", rows, 1, Integer.MAX_VALUE);
        ranges.check("--at-once", atOnce, 1, MOST_AT_ONCE);
        Duration whole = Duration.ofSeconds(timeout);
        return Limits.DEFAULT
                .within(whole.multipliedBy(TENTHS_TO_FIRST_ROW).dividedBy(10), whole)
                .upToRows(rows)
                .withPlaces(atOnce, Limits.DEFAULT.patience());
    }

    /** Tells of a number that is out of range, in the name of the option or variable that it came from. */
    interface Ranges {

        void check(String option, int value, int least, int most);
    }
}
