package org.balise.fuseki.health;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.balise.fuseki.site.Release;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A second port, for those who run the server: {@code /health} and {@code /metrics}. It listens at the loopback address only and has
 * threads of its own, so that it answers when the public port is full.
 */
public final class HealthPort implements AutoCloseable {

    private static final int THREADS = 4;

    private final Server server;
    private final ServerConnector connector;

    private HealthPort(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to listen.
     *
     * @param port the port, 0 for a free one
     * @param release the state of the data that are served
     * @param requests the counts of requests
     * @param queries the counts of queries
     * @return the port, which answers
     * @throws IOException when it cannot listen there
     */
    public static HealthPort open(int port, Release release, RequestCounts requests, QueryCounts queries)
            throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setReservedThreads(0);
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(port);
        server.addConnector(connector);
        Instant start = Clock.systemUTC().instant();
        server.setHandler(new HealthHandler(
                release,
                () -> Duration.between(start, Clock.systemUTC().instant()),
                () -> Metrics.of(requests, queries)));
        HealthPort opened = new HealthPort(server, connector);
        connector.open();
        try {
            server.start();
        } catch (Exception e) {
            opened.close();
            throw new IllegalStateException("A port that is open can be served", e);
        }
        return opened;
    }

    /**
     * Where it listens.
     *
     * @return a port of this machine
     */
    public int port() {
        return connector.getLocalPort();
    }

    /** Stops to listen. */
    @Override
    public void close() {
        LifeCycle.stop(server);
        connector.close();
    }
}
