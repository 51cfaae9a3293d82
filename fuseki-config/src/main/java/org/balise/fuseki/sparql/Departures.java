package org.balise.fuseki.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.util.BufferUtil;

/**
 * Notices clients that leave while their query runs, so that a place is not held for nobody (cases 25, 55). The HTTP library reads a
 * connection again only when the answer is sent; so the connection is tried here, from time to time, without waiting.
 */
final class Departures {

    /** A query that takes less is never watched; so a client that closes its own direction early still has its answer. */
    private static final long MILLIS = 250;

    private static final int MOST_BYTES = 16 * 1_024;

    private final ScheduledThreadPoolExecutor clock = Clock.create("balise-departures");

    /** Watches the client of a request whose body was read, until closed. */
    Watch watch(HttpServletRequest request, Runnable whenGone) {
        return new Watch(endPoint(request), whenGone);
    }

    /** A watch over nobody, for a query of the server's own. */
    Watch unwatched() {
        return new Watch(Optional.empty(), () -> {});
    }

    /** Only HTTP/1: there a connection is one client with one request at a time. */
    private static Optional<EndPoint> endPoint(HttpServletRequest request) {
        ConnectionMetaData connection =
                ServletContextRequest.getServletContextRequest(request).getConnectionMetaData();
        return connection.getHttpVersion().getVersion() <= HttpVersion.HTTP_1_1.getVersion()
                ? Optional.of(connection.getConnection().getEndPoint())
                : Optional.empty();
    }

    /** The watch over one client. */
    final class Watch implements AutoCloseable {

        private final Runnable whenGone;
        private final Optional<Future<?>> looking;
        private boolean over;
        private boolean gone;
        private boolean disturbed;

        private Watch(Optional<EndPoint> endPoint, Runnable whenGone) {
            this.whenGone = whenGone;
            this.looking = endPoint.map(
                    end -> clock.scheduleWithFixedDelay(() -> look(end), MILLIS, MILLIS, TimeUnit.MILLISECONDS));
        }

        private synchronized void look(EndPoint endPoint) {
            if (over || gone) {
                return;
            }
            int read = read(endPoint);
            disturbed |= read > 0;
            if (read < 0) {
                gone = true;
                whenGone.run();
            }
        }

        private int read(EndPoint endPoint) {
            try {
                return endPoint.fill(BufferUtil.allocate(MOST_BYTES));
            } catch (IOException e) {
                return -1;
            }
        }

        /** Whether the client closed its direction of the connection, or all of it. */
        synchronized boolean isGone() {
            return gone;
        }

        /** Whether the client sent its next request too early, part of which was read here; its connection cannot be used again. */
        synchronized boolean isDisturbed() {
            return disturbed;
        }

        /** Ends the watch; when this returns, nobody reads the connection here any more. */
        @Override
        public synchronized void close() {
            over = true;
            looking.ifPresent(future -> future.cancel(false));
        }
    }
}
