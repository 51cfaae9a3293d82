package org.balise.fuseki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.balise.fuseki.health.HealthPort;
import org.balise.fuseki.health.QueryCounts;
import org.balise.fuseki.health.RequestCounts;
import org.balise.fuseki.site.Release;
import org.eclipse.jetty.server.Server;

/** Counts what a server does, and tells it to who runs the server: at a second port, in a line for each day, or not at all. */
final class Watch implements AutoCloseable {

    private final RequestCounts requests;
    private final Optional<HealthPort> port;
    private final Consumer<String> lines;
    private boolean closed;

    private Watch(RequestCounts requests, Optional<HealthPort> port, Consumer<String> lines) {
        this.requests = requests;
        this.port = port;
        this.lines = lines;
    }

    /** A watch over a server that has not been started. */
    static Watch over(Server server, Release release, QueryCounts queries, ServerSettings settings) {
        RequestCounts requests = new RequestCounts(Clock.systemUTC(), settings.counts());
        server.setRequestLog(requests);
        Optional<HealthPort> port = settings.healthPort().isEmpty()
                ? Optional.empty()
                : Optional.of(open(settings.healthPort().getAsInt(), release, requests, queries));
        return new Watch(requests, port, settings.counts());
    }

    private static HealthPort open(int port, Release release, RequestCounts requests, QueryCounts queries) {
        try {
            return HealthPort.open(port, release, requests, queries);
        } catch (IOException e) {
            throw new ServerNotStartedException(ServerSettings.local(port), new UncheckedIOException(e));
        }
    }

    OptionalInt port() {
        return port.map(open -> OptionalInt.of(open.port())).orElse(OptionalInt.empty());
    }

    /** Ends the second port, which answers until then, and tells the counts of the last day. Who comes second waits for the first. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            port.ifPresent(HealthPort::close);
            lines.accept(requests.line());
        }
    }
}
