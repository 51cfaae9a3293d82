package org.balise.fuseki.descriptions;

import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.results.GraphDocument;
import org.jspecify.annotations.Nullable;

/** The descriptions at their addresses, as a part of a Fuseki server. */
public final class DescriptionsModule implements FusekiModule {

    private final Descriptions descriptions;
    private final String settings;

    /**
     * These descriptions.
     *
     * @param descriptions what is told
     */
    public DescriptionsModule(Descriptions descriptions) {
        this.descriptions = descriptions;
        this.settings = descriptions.key();
    }

    @Override
    public String name() {
        return "Balise descriptions";
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        builder.addServlet("/void", new GraphServlet(document("void", descriptions::catalogue)))
                .addServlet("/.well-known/void", new GraphServlet(document("void", descriptions::catalogue)))
                .addServlet("/catalog", new GraphServlet(document("catalog", descriptions::portal)))
                .addServlet("/prefixes", new PrefixServlet(descriptions, document("prefixes", descriptions::prefixes)))
                .addServlet("/openapi.json", new OpenApiServlet(descriptions))
                .addServlet("/robots.txt", new RobotsServlet());
    }

    @Override
    public void serverAfterStarting(FusekiServer server) {
        descriptions.prepare();
    }

    private GraphDocument document(String name, Supplier<Graph> graph) {
        return new GraphDocument(name + " " + settings, graph);
    }
}
