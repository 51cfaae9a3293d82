package org.balise.fuseki.documents;

import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.site.Site;
import org.jspecify.annotations.Nullable;

/** Linked data as a part of a Fuseki server: things at {@code /id/}, {@code /def/} and {@code /vocab/}, documents at {@code /doc/}. */
public final class DocumentsModule implements FusekiModule {

    private static final List<String> THINGS = List.of("id/", "def/", "vocab/");

    private final Site site;

    /**
     * Documents about these data.
     *
     * @param site what is described
     */
    public DocumentsModule(Site site) {
        this.site = site;
    }

    @Override
    public String name() {
        return "Balise linked data";
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        Topics topics = new Topics(site);
        THINGS.forEach(prefix -> builder.addServlet("/" + prefix + "*", new ThingServlet(topics, prefix)));
        builder.addServlet("/doc/*", new DocumentServlet(topics));
        builder.addServlet("/" + Asset.STYLE, new Asset(Asset.STYLE, "text/css"));
        builder.addServlet("/" + Asset.ICON, new Asset(Asset.ICON, "image/svg+xml"));
    }
}
