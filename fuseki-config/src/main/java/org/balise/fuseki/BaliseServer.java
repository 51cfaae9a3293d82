package org.balise.fuseki;

import java.net.URI;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.http.FrontPage;
import org.balise.fuseki.http.Guard;
import org.balise.fuseki.http.JettySettings;
import org.balise.fuseki.http.NothingHere;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.SparqlModule;

/** A running server: the query endpoint, linked data, what the server says of itself, the files of the release. Thread-safe. */
public final class BaliseServer implements AutoCloseable {

    private static final int LEAST_THREADS = 4;
    private static final int THREADS_FOR_OTHERS = 8;

    private final FusekiServer server;
    private final Watch watch;

    private BaliseServer(FusekiServer server, Watch watch) {
        this.server = server;
        this.watch = watch;
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
        Site site = Site.of(data, address);
        PublicModules modules = PublicModules.of(site, settings.limits());
        FusekiServer server = server(port, modules, settings);
        JettySettings.apply(
                server.getJettyServer(), settings.host(), settings.limits().bodyBytes());
        Watch watch = Watch.over(
                server.getJettyServer(), site.release(), modules.sparql().counts(), settings);
        try {
            server.start();
        } catch (RuntimeException e) {
            watch.close();
            throw new ServerNotStartedException(settings, e);
        }
        return new BaliseServer(server, watch);
    }

    private static FusekiServer server(int port, PublicModules modules, ServerSettings settings) {
        return FusekiServer.create()
                .port(port)
                .numServerThreads(LEAST_THREADS, SparqlModule.threads(settings.limits()) + THREADS_FOR_OTHERS)
                .addFilter("/*", new Guard(settings.limits().bodyBytes()))
                .addServlet("", new FrontPage())
                .addServlet("/*", new NothingHere())
                .fusekiModules(FusekiModules.create(modules.all()))
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

    /**
     * The port for health and metrics.
     *
     * @return a port of the loopback address, or nothing if the settings ask for none
     */
    public OptionalInt healthPort() {
        return watch.port();
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
        } finally {
            watch.close();
        }
    }
}
