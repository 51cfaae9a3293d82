package org.balise.fuseki.http;

import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;

/** What the HTTP library is told: small headers, slow senders cut off, no thread held by a body that has not arrived (cases 46, 53
 * to 55). */
public final class JettySettings {

    /** How many bytes the header of a request may have. */
    public static final int HEADER_BYTES = 16 * 1024;

    /** How long a connection may be silent, in milliseconds. */
    public static final int IDLE_MILLIS = 10_000;

    /** How fast a body must arrive, in bytes a second. */
    public static final int BODY_BYTES_PER_SECOND = 500;

    /** How fast an answer must be taken, in bytes a second, by whoever takes it slowly. */
    public static final int ANSWER_BYTES_PER_SECOND = 1_000;

    /** How long requests that are running may take to end when the server stops, and then its connections, in milliseconds. */
    public static final int STOP_MILLIS = 5_000;

    /** The size of a block of output, in bytes. */
    public static final int OUTPUT_BYTES = 64 * 1024;

    private JettySettings() {}

    /**
     * Sets all of them.
     *
     * @param server a server that has not been started
     * @param host the address to listen at
     * @param bodyBytes how many bytes a body may have; one that is announced as larger is not waited for
     */
    public static void apply(Server server, String host, int bodyBytes) {
        connectors(server).forEach(connector -> connector.setHost(host));
        apply(server, bodyBytes);
    }

    /**
     * Sets all of them but the address.
     *
     * @param server a server that has not been started
     * @param bodyBytes how many bytes a body may have; one that is announced as larger is not waited for
     */
    public static void apply(Server server, int bodyBytes) {
        connectors(server).forEach(JettySettings::apply);
        ProblemErrorHandler problems = new ProblemErrorHandler();
        server.setErrorHandler(problems);
        if (server.getHandler() instanceof ServletContextHandler context) {
            context.setErrorHandler(problems);
            // Else an address without a path is answered by a redirection that repeats it.
            context.setAllowNullPathInContext(true);
        }
        Handler whole = new EagerContentHandler(server.getHandler(), new RetainedContentLoaderFactory());
        GracefulHandler requests = new GracefulHandler(new AnnouncedLength(steady(whole), bodyBytes));
        server.setHandler(requests);
        server.addEventListener(new RequestsEndFirst(requests, STOP_MILLIS));
        server.setStopTimeout(STOP_MILLIS);
        server.setStopAtShutdown(true);
    }

    /** The library of a Fuseki server that is not ours may be one that cannot do this yet, such as 12.1.1. */
    private static Handler steady(Handler whole) {
        try {
            return new MinimumDataRateHandler(whole, BODY_BYTES_PER_SECOND, ANSWER_BYTES_PER_SECOND);
        } catch (NoClassDefFoundError e) {
            return whole;
        }
    }

    private static Stream<ServerConnector> connectors(Server server) {
        return Stream.of(server.getConnectors())
                .filter(ServerConnector.class::isInstance)
                .map(ServerConnector.class::cast);
    }

    private static void apply(ServerConnector connector) {
        connector.setIdleTimeout(IDLE_MILLIS);
        HttpConfiguration configuration =
                connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setOutputBufferSize(OUTPUT_BYTES);
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
    }
}
