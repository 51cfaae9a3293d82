package org.balise.fuseki.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RequestCountsTest {

    private static final class Given extends Clock {

        private Instant now = Instant.parse("2026-03-01T23:59:59Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Example
    void aDayIsToldWhenARequestComesOnALaterOne() {
        List<String> lines = new ArrayList<>();
        Given clock = new Given();
        RequestCounts counts = new RequestCounts(clock, lines::add);
        counts.count(200, Duration.ofMillis(5));
        counts.count(503, Duration.ofMillis(10_001));
        assertThat(lines).isEmpty();
        clock.now = clock.now.plusSeconds(1);
        counts.count(404, Duration.ofMillis(100));

        assertThat(lines)
                .containsExactly("2026-03-01 requests=2 1xx=0 2xx=1 3xx=0 4xx=0 5xx=1"
                        + " within10ms=1 within100ms=1 within1000ms=1 within3000ms=1 within10000ms=1");
        assertThat(counts.line())
                .startsWith("2026-03-02 requests=1 ")
                .contains(" 4xx=1 ", " within10ms=0 within100ms=1 ");
        assertThat(counts.all().within(Tally.BOUNDS.size())).isEqualTo(3);
    }

    @Property(tries = 100)
    void everyRequestIsCountedOnceByStatusAndOnceByDuration(
            @ForAll List<@IntRange(min = 0, max = 999) Integer> statuses, @ForAll @IntRange(max = 20_000) int millis) {
        Tally tally = new Tally(java.time.LocalDate.EPOCH);
        statuses.forEach(status -> tally.count(status, Duration.ofMillis(millis)));
        long sum = 0;
        for (int one = 1; one <= 5; one++) {
            sum += tally.ofClass(one);
        }
        assertThat(sum).isEqualTo(statuses.size());
        for (int bound = 0; bound < Tally.BOUNDS.size(); bound++) {
            boolean within = Duration.ofMillis(millis).compareTo(Tally.BOUNDS.get(bound)) <= 0;
            assertThat(tally.within(bound)).isEqualTo(within ? statuses.size() : 0);
        }
        assertThat(tally.within(Tally.BOUNDS.size())).isEqualTo(statuses.size());
    }
}
