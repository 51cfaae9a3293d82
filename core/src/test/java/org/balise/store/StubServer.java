package org.balise.store;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A server on this machine that answers queries over a dataset, and misbehaves when told to. */
final class StubServer implements AutoCloseable {

    /** How the next answers differ from right ones. */
    interface Fault {
        /** Takes the exchange and the right answer; says whether it has answered. */
        boolean answered(HttpExchange exchange, byte[] right) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final DatasetGraph data;
    private final List<String> queries = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Optional<Fault> fault = Optional.empty();

    private StubServer(HttpServer server, DatasetGraph data) {
        this.server = server;
        this.data = data;
    }

    static StubServer start(DatasetGraph data) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            StubServer stub = new StubServer(server, data);
            server.createContext("/sparql", stub::handle);
            server.setExecutor(stub.threads);
            server.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StubServer empty() {
        return start(DatasetGraphFactory.create());
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/sparql");
    }

    /** The queries received, in order. */
    List<String> queries() {
        return List.copyOf(queries);
    }

    void misbehave(Fault next) {
        fault = Optional.of(next);
    }

    void behave() {
        fault = Optional.empty();
    }

    /** An answer that does not come while the server is up. */
    boolean silence() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    static boolean send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
        return true;
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
        queries.add(query);
        byte[] right = evaluate(query);
        Optional<Fault> now = fault;
        if (now.isEmpty() || !now.get().answered(exchange, right)) {
            send(exchange, 200, "application/sparql-results+json; charset=utf-8", right);
        }
        exchange.close();
    }

    private byte[] evaluate(String query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (QueryExecution execution = QueryExecutionFactory.create(query, DatasetFactory.wrap(data))) {
            if (execution.getQuery().isAskType()) {
                ResultSetFormatter.outputAsJSON(out, execution.execAsk());
            } else {
                ResultSetFormatter.outputAsJSON(out, execution.execSelect());
            }
        }
        return out.toByteArray();
    }
}
