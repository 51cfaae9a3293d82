package org.balise.fuseki.health;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.NanoTime;

/**
 * Counts every request of a server, those included that are refused before any of our code sees them: by status class and by duration,
 * since the start and for each day. It keeps nothing else of a request. Thread-safe.
 */
public final class RequestCounts implements RequestLog {

    private final Clock clock;
    private final Consumer<String> days;
    private final LongAdder nanos = new LongAdder();
    private volatile Tally day;
    private final Tally all;

    /**
     * Counts that start at zero.
     *
     * @param clock tells the day
     * @param days takes a line of counts for each day that has ended, when a request comes on a later one
     */
    public RequestCounts(Clock clock, Consumer<String> days) {
        this.clock = clock;
        this.days = days;
        this.day = new Tally(LocalDate.now(clock));
        this.all = new Tally(LocalDate.now(clock));
    }

    @Override
    public void log(Request request, Response response) {
        count(response.getStatus(), Duration.ofNanos(NanoTime.since(request.getBeginNanoTime())));
    }

    void count(int status, Duration duration) {
        today().count(status, duration);
        all.count(status, duration);
        nanos.add(duration.toNanos());
    }

    private Tally today() {
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day.date())) {
            turn(now);
        }
        return day;
    }

    private synchronized void turn(LocalDate now) {
        if (!now.equals(day.date())) {
            Tally ended = day;
            day = new Tally(now);
            days.accept(ended.line());
        }
    }

    /**
     * The counts of this day so far.
     *
     * @return one line: the date in UTC, the requests, how many had each class of status, how many took at most how long
     */
    public String line() {
        return day.line();
    }

    /** The counts since the start. */
    Tally all() {
        return all;
    }

    /** How long all requests took together, in seconds. */
    double seconds() {
        return nanos.sum() / 1e9;
    }
}
