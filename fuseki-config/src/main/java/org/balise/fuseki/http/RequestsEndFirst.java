package org.balise.fuseki.http;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * When the server is told to stop, lets the requests that run end before it touches any connection: from then on the HTTP library
 * cuts off a connection after one second of silence, even within an answer that its reader takes slowly (case 95).
 */
final class RequestsEndFirst implements LifeCycle.Listener {

    private final GracefulHandler requests;
    private final long millis;

    RequestsEndFirst(GracefulHandler requests, long millis) {
        this.requests = requests;
        this.millis = millis;
    }

    @Override
    public void lifeCycleStopping(LifeCycle server) {
        try {
            requests.shutdown().get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // What still runs had its time, and is cut off.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Waiting for requests does not fail", e);
        }
    }
}
