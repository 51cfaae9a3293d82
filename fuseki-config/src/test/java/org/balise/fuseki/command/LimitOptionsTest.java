package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.balise.fuseki.sparql.Limits;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LimitOptionsTest {

    private static Limits parsed(String... words) {
        LimitOptions options = new LimitOptions();
        new CommandLine(options).parseArgs(words);
        return options.limits((option, value, least, most) -> {});
    }

    @Test
    void areTheDefaultLimitsUnlessGiven() {
        assertThat(parsed()).isEqualTo(Limits.DEFAULT);
    }

    @Test
    void givesThreeTenthsOfTheTimeToTheFirstRow() {
        Limits limits = parsed("--timeout", "60", "--rows", "5", "--at-once", "2");

        assertThat(limits)
                .isEqualTo(Limits.DEFAULT
                        .within(Duration.ofSeconds(18), Duration.ofSeconds(60))
                        .upToRows(5)
                        .withPlaces(2, Limits.DEFAULT.patience()));
    }
}
