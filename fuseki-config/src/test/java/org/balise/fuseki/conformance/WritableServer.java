package org.balise.fuseki.conformance;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.balise.Catalogue;
import org.balise.fuseki.ProcessDefaults;
import org.balise.fuseki.http.FrontPage;
import org.balise.fuseki.http.Guard;
import org.balise.fuseki.http.JettySettings;
import org.balise.fuseki.http.NothingHere;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Release;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.Limits;
import org.balise.fuseki.sparql.SafeQuery;
import org.balise.fuseki.sparql.SparqlModule;

/**
 * The public server with one thing more, for the W3C's tests of the protocol, which write before they ask: empty data in memory, and
 * Fuseki's own update at the address of the queries. No program of the project starts it.
 */
final class WritableServer implements AutoCloseable {

    private static final InetAddress HOST = InetAddress.getLoopbackAddress();
    private static final Limits LIMITS = Limits.DEFAULT;
    private static final Operation EITHER =
            Operation.alloc("https://w3id.org/balise/def/query-or-update", "balise-either", "SPARQL query or update");

    private final FusekiServer server;

    private WritableServer(FusekiServer server) {
        this.server = server;
    }

    static WritableServer start() {
        int port = freePort();
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Site site = new Site(
                data,
                Release.of(data),
                PublicAddress.of("http://localhost:" + port + "/"),
                Catalogue.over(DatasetFactory.wrap(data)));
        FusekiServer server = FusekiServer.create()
                .port(port)
                .addFilter("/*", new Guard(LIMITS.bodyBytes()))
                .addFilter(SparqlModule.PATH, new FormFilter(LIMITS.bodyBytes()))
                .addServlet("", new FrontPage())
                .addServlet("/*", new NothingHere())
                .registerOperation(
                        EITHER, new QueryOrUpdate(new SafeQuery(site, LIMITS, GraphFactory::createDefaultGraph)))
                .add(
                        SparqlModule.PATH,
                        DataService.newBuilder(data).addEndpoint(EITHER).build())
                .build();
        JettySettings.apply(server.getJettyServer(), HOST.getHostAddress(), LIMITS.bodyBytes());
        server.start();
        return new WritableServer(server);
    }

    /** The address is needed before the server has one, as its answers name it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, HOST)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + server.getPort() + "/");
    }

    @Override
    public void close() {
        server.stop();
    }

    /** Prints the address when the server answers, and serves until the process ends. */
    public static void main(String[] args) {
        ProcessDefaults.apply();
        WritableServer started = start();
        System.out.println(started.address());
        started.server.join();
    }
}
