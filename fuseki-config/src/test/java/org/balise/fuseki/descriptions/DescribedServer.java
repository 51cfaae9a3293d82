package org.balise.fuseki.descriptions;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.balise.fuseki.dumps.DumpFile;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.Limits;

/** A server of the bundled catalogue, and its descriptions, for tests. */
final class DescribedServer implements AutoCloseable {

    static final DumpFile FILE = new DumpFile(
            "balise.nq.gz",
            "application/n-quads;version=1.2",
            Optional.of("application/gzip"),
            12_345,
            "ab".repeat(32));

    private final Catalogue catalogue = Catalogue.bundled();
    private final BaliseServer server =
            BaliseServer.start(catalogue.dataset().asDatasetGraph(), ServerSettings.local(0));

    private final Client client = new Client(server.address());

    Client client() {
        return client;
    }

    BaliseServer server() {
        return server;
    }

    /** The catalogue without its descriptions. */
    DatasetGraph data() {
        return catalogue.dataset().asDatasetGraph();
    }

    /** What this server says of itself, with a file to download. */
    Descriptions descriptions() {
        Site site = Site.of(data(), PublicAddress.of(server.address().toString()));
        return Descriptions.of(site, Limits.DEFAULT, new Downloads(List.of(FILE.name()), () -> List.of(FILE)));
    }

    HttpResponse<String> get(String path, String... headers) {
        return client.send(
                headers.length == 0
                        ? client.request(path)
                        : client.request(path).headers(headers));
    }

    /** A description as it is served. */
    Graph graph(String path) {
        return RDFParser.fromString(get(path, "Accept", "application/n-triples").body(), Lang.NTRIPLES)
                .toGraph();
    }

    @Override
    public void close() {
        server.close();
        catalogue.close();
    }
}
