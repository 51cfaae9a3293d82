package org.balise.fuseki.dumps;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.site.Site;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;

/** The files to download, at {@code /dump/RELEASE/NAME}, as a part of a Fuseki server. */
public final class DumpModule implements FusekiModule {

    private final Site site;
    private final Dumps dumps;

    /**
     * The files of a site.
     *
     * @param site the site
     * @param dumps its files; closed when the server stops
     */
    public DumpModule(Site site, Dumps dumps) {
        this.site = site;
        this.dumps = dumps;
    }

    @Override
    public String name() {
        return "Balise files to download";
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        builder.addServlet("/" + Dumps.PATH + "*", new DumpServlet(site, dumps));
    }

    /** However the server is stopped: Fuseki tells its modules only when it is asked to stop itself. */
    @Override
    public void server(FusekiServer server) {
        server.getJettyServer().addEventListener(new LifeCycle.Listener() {
            @Override
            public void lifeCycleStopped(LifeCycle stopped) {
                dumps.close();
            }
        });
    }
}
