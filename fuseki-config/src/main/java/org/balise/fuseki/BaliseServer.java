package org.balise.fuseki;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.documents.DocumentsModule;
import org.balise.fuseki.http.FrontPage;
import org.balise.fuseki.http.Guard;
import org.balise.fuseki.http.JettySettings;
import org.balise.fuseki.http.NothingHere;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.SparqlModule;

/** A running server: the query endpoint, linked data, a note at the root, and nothing else. Thread-safe. */
public final class BaliseServer implements AutoCloseable {

    private static final int LEAST_THREADS = 4;
    private static final int MOST_THREADS = 64;

    private final FusekiServer server;

    private BaliseServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Starts a server. It answers when this method returns.
     *
     * @param data what is served; it is not changed
     * @param settings where to listen and what to allow
     * @return the running server
     * @throws ServerNotStartedException when it cannot listen at the address
     */
    public static BaliseServer start(DatasetGraph data, ServerSettings settings) {
        int port = settings.port() == 0 ? FreePort.find(settings) : settings.port();
        PublicAddress address = settings.address().orElseGet(() -> PublicAddress.of("http://localhost:" + port + "/"));
        FusekiServer server = server(port, Site.of(data, address), settings);
        JettySettings.apply(server.getJettyServer(), settings.host());
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new ServerNotStartedException(settings, e);
        }
        return new BaliseServer(server);
    }

    private static FusekiServer server(int port, Site site, ServerSettings settings) {
        return FusekiServer.create()
                .port(port)
                .numServerThreads(LEAST_THREADS, MOST_THREADS)
                .addFilter("/*", new Guard(settings.limits().bodyBytes()))
                .addServlet("", new FrontPage())
                .addServlet("/*", new NothingHere())
                .fusekiModules(FusekiModules.create(
                        List.of(new SparqlModule(site, settings.limits()), new DocumentsModule(site))))
                .build();
    }

    /**
     * The address of the server on this machine.
     *
     * @return {@code http://localhost:PORT/}
     */
    public URI address() {
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    /**
     * The Fuseki server within, for those who embed it.
     *
     * @return the Fuseki server
     */
    public FusekiServer fuseki() {
        return server;
    }

    /** Waits until the server stops. */
    public void await() {
        server.join();
    }

    /** Stops the server; requests that are running may end first, within five seconds, and are cut off then. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (FusekiException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
        }
    }
}
