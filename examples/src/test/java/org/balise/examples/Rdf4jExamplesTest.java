package org.balise.examples;

import org.balise.Catalogue;
import org.balise.fuseki.backends.Access;
import org.balise.fuseki.backends.CatalogueFixtures;
import org.junit.jupiter.api.AfterAll;

/** The typed examples at an endpoint of RDF4J, an engine that shares no code with ours; evidence is classic reification there. */
class Rdf4jExamplesTest extends EndpointExamplesContract {

    private final CatalogueFixtures fixtures = CatalogueFixtures.of(Catalogue.bundled());

    @Override
    Catalogue open() {
        return fixtures.by(Access.RDF4J);
    }

    @AfterAll
    void stop() {
        fixtures.close();
    }
}
