package org.balise.fuseki;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiAutoModule;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.assembly.BundledCatalogueAssembler;
import org.balise.fuseki.assembly.SiteConfiguration;
import org.balise.fuseki.http.FrontPage;
import org.balise.fuseki.http.Guard;
import org.balise.fuseki.http.JettySettings;
import org.balise.fuseki.http.NoAdministration;
import org.balise.fuseki.http.NothingHere;
import org.balise.fuseki.site.Site;
import org.balise.fuseki.sparql.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Makes a Fuseki server of any origin the server that {@link BaliseServer} is, when its configuration file has a
 * {@code server:Site}; does nothing when it has none. Found by its name in a file of the jar.
 */
public final class StockFusekiModule implements FusekiAutoModule {

    private static final String MODULES = StockFusekiModule.class.getName();
    private static final Limits LIMITS = Limits.DEFAULT;

    /** A module that holds nothing of any server. */
    public StockFusekiModule() {}

    @Override
    public String name() {
        return "Balise";
    }

    @Override
    public void start() {
        BundledCatalogueAssembler.register();
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        if (configuration != null) {
            SiteConfiguration.in(configuration)
                    .ifPresent(found -> add(found.site(), builder, datasetNames, configuration));
        }
    }

    private static void add(Site site, FusekiServer.Builder builder, Set<String> names, Model configuration) {
        List<FusekiModule> modules = PublicModules.of(site, LIMITS).all();
        builder.addFilter("/*", new Guard(LIMITS.bodyBytes()))
                .addFilter("/$/*", new NoAdministration())
                .addServlet("", new FrontPage())
                .addServlet("/*", new NothingHere())
                .addServletAttribute(MODULES, modules);
        modules.forEach(module -> module.prepare(builder, names, configuration));
    }

    @Override
    public void server(FusekiServer server) {
        modules(server).forEach(module -> module.server(server));
    }

    @Override
    public void serverBeforeStarting(FusekiServer server) {
        List<FusekiModule> modules = modules(server);
        if (!modules.isEmpty()) {
            JettySettings.apply(server.getJettyServer(), LIMITS.bodyBytes());
            modules.forEach(module -> module.serverBeforeStarting(server));
        }
    }

    @Override
    public void serverAfterStarting(FusekiServer server) {
        modules(server).forEach(module -> module.serverAfterStarting(server));
    }

    @Override
    public void serverStopped(FusekiServer server) {
        modules(server).forEach(module -> module.serverStopped(server));
    }

    private static List<FusekiModule> modules(FusekiServer server) {
        return server.getServletContext().getAttribute(MODULES) instanceof List<?> found
                ? found.stream().map(FusekiModule.class::cast).toList()
                : List.of();
    }
}
