package org.balise.fuseki.health;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Requests by status class and by duration. */
final class Tally {

    /** The upper bounds of durations; what took longer than the last is counted last. */
    static final List<Duration> BOUNDS =
            Stream.of(10, 100, 1_000, 3_000, 10_000).map(Duration::ofMillis).toList();

    private static final int CLASSES = 5;

    private final LocalDate date;
    private final List<LongAdder> statuses = adders(CLASSES);
    private final List<LongAdder> durations = adders(BOUNDS.size() + 1);

    Tally(LocalDate date) {
        this.date = date;
    }

    private static List<LongAdder> adders(int count) {
        return Stream.generate(LongAdder::new).limit(count).toList();
    }

    LocalDate date() {
        return date;
    }

    void count(int status, Duration duration) {
        statuses.get(Math.min(CLASSES, Math.max(1, status / 100)) - 1).increment();
        durations.get(bucket(duration)).increment();
    }

    private static int bucket(Duration duration) {
        return (int)
                BOUNDS.stream().filter(bound -> duration.compareTo(bound) > 0).count();
    }

    /** How many had a status of this class, 1 to 5. */
    long ofClass(int statusClass) {
        return statuses.get(statusClass - 1).sum();
    }

    /** How many took at most as long as the bound of this number; all, for the number after the last. */
    long within(int bound) {
        return durations.stream().limit(bound + 1L).mapToLong(LongAdder::sum).sum();
    }

    /** All of it, in one line that names nothing but numbers. */
    String line() {
        StringBuilder line = new StringBuilder(date.toString());
        line.append(" requests=").append(within(BOUNDS.size()));
        IntStream.rangeClosed(1, CLASSES).forEach(one -> line.append(" %dxx=%d".formatted(one, ofClass(one))));
        IntStream.range(0, BOUNDS.size())
                .forEach(one ->
                        line.append(" within%dms=%d".formatted(BOUNDS.get(one).toMillis(), within(one))));
        return line.toString();
    }
}
