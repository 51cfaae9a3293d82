package org.balise.store;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.problem.Capability;
import org.balise.sparql.Capabilities;
import org.balise.sparql.Endpoint;
import org.balise.sparql.QueryGuard;
import org.balise.sparql.Snapshot;
import org.balise.sparql.StateMark;
import org.balise.sparql.TripleTermUse;

/**
 * A catalogue at a SPARQL 1.1 or 1.2 endpoint elsewhere, over HTTP. What it lacks is found out when it is connected, and is a
 * {@link org.balise.problem.CapabilityException} where an answer needs it.
 *
 * <p>Thread-safe. Connects to the one address it is given and follows no redirect. Queries go by {@code POST}, and no message
 * repeats them or what the endpoint says about them. An answer is received whole before its reader sees a row.
 */
public final class RemoteEndpoint implements Endpoint {

    /** How long a connection may take. */
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    /** How long a whole answer may take. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String STATE = "SELECT DISTINCT ?line { " + StateMark.pattern("?line") + " }";

    private final SparqlClient client;
    private final Capabilities capabilities;
    private final QueryGuard guard = new QueryGuard(graph -> true);
    private final AtomicBoolean closed = new AtomicBoolean();

    private RemoteEndpoint(SparqlClient client, Capabilities capabilities) {
        this.client = client;
        this.capabilities = capabilities;
    }

    /**
     * Connects with usual settings: 10 seconds to connect, 60 for each answer, the process's proxy.
     *
     * @param address the endpoint, {@code http:} or {@code https:}; without user and password
     * @return the endpoint, found to have a catalogue
     * @throws org.balise.problem.MalformedException if the address is not such
     * @throws org.balise.problem.EndpointException if the endpoint does not answer, or has no catalogue
     */
    public static RemoteEndpoint connect(URI address) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        return connect(address, client, PATIENCE);
    }

    /**
     * Connects with a client of one's own: its proxy, authentication, TLS and policy of redirects.
     *
     * @param address the endpoint, {@code http:} or {@code https:}; without user and password
     * @param client what sends the requests; stays the caller's
     * @param patience how long each whole answer may take; more than zero
     * @return the endpoint, found to have a catalogue
     * @throws org.balise.problem.MalformedException if the address is not such
     * @throws IllegalArgumentException if the time is not more than zero
     * @throws org.balise.problem.EndpointException if the endpoint does not answer, or has no catalogue
     */
    public static RemoteEndpoint connect(URI address, HttpClient client, Duration patience) {
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("the time for an answer is more than zero, not " + patience);
        }
        EndpointAddress checked = EndpointAddress.of(address);
        SparqlClient sparql = new SparqlClient(checked, client, patience);
        return new RemoteEndpoint(sparql, new EndpointProbe(sparql, checked).capabilities());
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.balise.problem.CapabilityException if the query matches triple terms, which the endpoint lacks
     */
    @Override
    public <T> T select(String sparql, Function<Iterator<Binding>, T> reader) {
        check(guard.select(sparql));
        return reader.apply(client.select(sparql).iterator());
    }

    /**
     * {@inheritDoc}
     *
     * @throws org.balise.problem.CapabilityException if the query matches triple terms, which the endpoint lacks
     */
    @Override
    public boolean ask(String sparql) {
        check(guard.ask(sparql));
        return client.ask(sparql);
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public String mark() {
        open();
        capabilities.require(Capability.CONSISTENT_READS);
        return StateMark.of(client.select(STATE).stream()
                .map(row -> row.get("line"))
                .filter(Objects::nonNull)
                .map(Node::getLiteralLexicalForm)
                .toList());
    }

    /** {@inheritDoc} The data is elsewhere. */
    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.empty();
    }

    @Override
    public void close() {
        closed.set(true);
    }

    private void check(Query query) {
        open();
        if (!capabilities.has(Capability.TRIPLE_TERMS) && TripleTermUse.in(query)) {
            capabilities.require(Capability.TRIPLE_TERMS);
        }
    }

    private void open() {
        if (closed.get()) {
            throw new IllegalStateException("the connection to " + capabilities.backend() + " is closed");
        }
    }
}
