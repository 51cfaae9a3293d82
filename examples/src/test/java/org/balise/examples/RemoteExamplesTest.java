package org.balise.examples;

import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;

/** The typed examples at our own server, with the limits that it has unless told otherwise. */
class RemoteExamplesTest extends EndpointExamplesContract {

    private final Catalogue bundled = Catalogue.bundled();
    private final BaliseServer server = BaliseServer.start(bundled.dataset().asDatasetGraph(), ServerSettings.local(0));

    @Override
    Catalogue open() {
        return Catalogue.connect(server.address().resolve("sparql"));
    }

    @AfterAll
    void stop() {
        server.close();
        bundled.close();
    }
}
