package org.balise.fuseki.sparql;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.health.QueryCounts;
import org.balise.fuseki.http.AcceptHeader;
import org.balise.fuseki.http.Representation;
import org.balise.fuseki.site.Site;
import org.jspecify.annotations.Nullable;

/** The query endpoint of a dataset, at {@value #PATH}, as a part of a Fuseki server. */
public final class SparqlModule implements FusekiModule {

    /** The path of the endpoint. */
    public static final String PATH = "/sparql";

    private static final Operation QUERY =
            Operation.alloc("https://w3id.org/balise/def/query", "balise-query", "SPARQL query, read-only");

    private final Site site;
    private final SafeQuery service;

    /**
     * An endpoint over this data.
     *
     * @param site what is queried
     * @param limits how much one query may ask for and how many may run
     * @param description what the endpoint says of itself when a request has no query; without triple terms
     */
    public SparqlModule(Site site, Limits limits, Supplier<Graph> description) {
        this.site = site;
        this.service = new SafeQuery(site, limits, description);
    }

    /**
     * The answer to a query of the server's own, under the same limits and in the same places as those sent to the endpoint.
     *
     * @param query the query; it is not used again by anyone else
     * @param accept the formats that the client accepts
     * @return the answer
     * @throws org.balise.fuseki.http.Refusal if there is none
     */
    public Representation answer(Query query, AcceptHeader accept) {
        return service.answer(query, accept, site.data());
    }

    /**
     * How busy the endpoint is.
     *
     * @return counts that change as queries come and go
     */
    public QueryCounts counts() {
        return service.counts();
    }

    /**
     * How many threads the queries need, so that neither those that run nor those that wait to run longer keep others out.
     *
     * @param limits how many may run
     * @return the number of threads
     */
    public static int threads(Limits limits) {
        return Places.threads(limits);
    }

    @Override
    public String name() {
        return "Balise query endpoint";
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        builder.registerOperation(QUERY, service);
        builder.add(PATH, DataService.newBuilder(site.data()).addEndpoint(QUERY).build());
    }
}
