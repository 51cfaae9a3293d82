package org.balise.fuseki.backends;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.sparql.Limits;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.Endpoint;
import org.balise.store.CatalogueStore;
import org.balise.store.RemoteEndpoint;
import org.balise.store.Tdb2Store;

/** One catalogue on every backend, each started when it is first asked for. Not for several threads at once. */
public final class BackendFixtures implements AutoCloseable {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final DatasetGraph data;
    private final Map<Backend, Endpoint> endpoints = new EnumMap<>(Backend.class);
    private final Map<Backend, URI> addresses = new EnumMap<>(Backend.class);
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private BackendFixtures(DatasetGraph data) {
        this.data = data;
    }

    /** The catalogue that comes with the library. */
    public static BackendFixtures bundled() {
        return of(CatalogueStore.bundled().dataset());
    }

    /** The ontology and these files. */
    public static BackendFixtures files(Collection<Path> files) {
        return of(CatalogueStore.load(files).dataset());
    }

    /** Any whole catalogue: with ontology, what is derived, and the union as default graph. It is not changed. */
    public static BackendFixtures of(DatasetGraph data) {
        return new BackendFixtures(data);
    }

    /** The catalogue at a backend; closed with these fixtures. */
    public Endpoint endpoint(Backend backend) {
        return endpoints.computeIfAbsent(backend, missing -> {
            Endpoint started = switch (missing) {
                case MEMORY -> DatasetEndpoint.of(data, "the catalogue in memory");
                case TDB2 -> stored();
                case SERVER, RDF4J -> RemoteEndpoint.connect(address(missing));
            };
            closing.push(started::close);
            return started;
        });
    }

    /** Where a backend that is asked over HTTP listens; it is stopped with these fixtures. */
    public URI address(Backend backend) {
        return addresses.computeIfAbsent(backend, missing -> switch (missing) {
            case SERVER -> served();
            case RDF4J -> elsewhere();
            case MEMORY, TDB2 -> throw new IllegalArgumentException(missing + " has no address");
        });
    }

    @Override
    public void close() {
        while (!closing.isEmpty()) {
            closing.pop().run();
        }
        endpoints.clear();
        addresses.clear();
    }

    private Endpoint stored() {
        TemporaryFolder folder = TemporaryFolder.create();
        closing.push(folder::close);
        Tdb2Store.write(data, folder.path());
        return Tdb2Store.open(folder.path());
    }

    private URI served() {
        Limits limits = Limits.DEFAULT.within(LONG, LONG);
        BaliseServer server = BaliseServer.start(data, new ServerSettings("127.0.0.1", 0, limits));
        closing.push(server::close);
        return server.address().resolve("sparql");
    }

    private URI elsewhere() {
        Rdf4jServer server = Rdf4jServer.start(data);
        closing.push(server::close);
        return server.address();
    }
}
