package org.balise.fuseki.conformance;

import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.rdf.model.Model;
import org.balise.fuseki.site.PublicAddress;
import org.jspecify.annotations.Nullable;

/** The report of the W3C's tests at {@code /conformance}, as a part of a Fuseki server. */
public final class ConformanceModule implements FusekiModule {

    private final PublicAddress address;

    /**
     * The report on a server.
     *
     * @param address what readers know the server by
     */
    public ConformanceModule(PublicAddress address) {
        this.address = address;
    }

    @Override
    public String name() {
        return "Balise conformance";
    }

    @Override
    public void prepare(FusekiServer.Builder builder, Set<String> datasetNames, @Nullable Model configuration) {
        builder.addServlet("/" + ConformanceServlet.PATH, new ConformanceServlet(address));
    }
}
