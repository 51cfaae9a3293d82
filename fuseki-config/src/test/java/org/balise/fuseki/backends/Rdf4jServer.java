package org.balise.fuseki.backends;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.evidence.ClassicReification;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's store, engine and writers behind an HTTP server of the JDK: SPARQL 1.1 without triple terms. Its default graph
 * is the union of the named graphs, and gives a statement of two graphs twice. Evidence is classic reification.
 */
final class Rdf4jServer implements AutoCloseable {

    private final Repository repository = new SailRepository(new MemoryStore());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    private Rdf4jServer(HttpServer server) {
        this.server = server;
    }

    static Rdf4jServer start(DatasetGraph data) {
        try {
            InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            Rdf4jServer started = new Rdf4jServer(HttpServer.create(free, 0));
            started.load(data);
            started.server.createContext("/sparql", started::handle);
            started.server.setExecutor(started.threads);
            started.server.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        repository.shutDown();
    }

    private void load(DatasetGraph data) throws IOException {
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            for (Node name : (Iterable<Node>) data::listGraphNodes) {
                IRI context = repository.getValueFactory().createIRI(name.getURI());
                connection.add(triples(data.getGraph(name)), RDFFormat.NTRIPLES, context);
            }
            connection.commit();
        }
    }

    private static InputStream triples(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(ClassicReification.of(graph)).lang(Lang.NTRIPLES).output(out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            answer(exchange, URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8));
        }
    }

    private void answer(HttpExchange exchange, String sparql) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RepositoryConnection connection = repository.getConnection()) {
            evaluate(connection.prepareQuery(sparql), out);
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json;charset=UTF-8");
            exchange.sendResponseHeaders(200, out.size());
            out.writeTo(exchange.getResponseBody());
        } catch (MalformedQueryException e) {
            exchange.sendResponseHeaders(400, -1);
        } catch (RuntimeException e) {
            exchange.sendResponseHeaders(500, -1);
        }
    }

    private static void evaluate(Query query, ByteArrayOutputStream out) {
        if (query instanceof BooleanQuery ask) {
            new SPARQLBooleanJSONWriter(out).handleBoolean(ask.evaluate());
        } else if (query instanceof TupleQuery select) {
            select.evaluate(new SPARQLResultsJSONWriter(out));
        } else {
            throw new IllegalArgumentException("neither SELECT nor ASK");
        }
    }
}
