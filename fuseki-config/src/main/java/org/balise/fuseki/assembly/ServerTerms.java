package org.balise.fuseki.assembly;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of a configuration file. */
final class ServerTerms {

    static final String NAMESPACE = "https://w3id.org/balise/server#";

    /** What a server shows to the public. */
    static final Resource SITE = ResourceFactory.createResource(NAMESPACE + "Site");

    /** The catalogue that comes with the library, in memory. */
    static final Resource BUNDLED_CATALOGUE = ResourceFactory.createResource(NAMESPACE + "BundledCatalogue");

    /** The data of a site. */
    static final Property DATASET = ResourceFactory.createProperty(NAMESPACE, "dataset");

    /** What readers know a site by. */
    static final Property ADDRESS = ResourceFactory.createProperty(NAMESPACE, "address");

    /** A file beside the bundled catalogue. */
    static final Property DATA = ResourceFactory.createProperty(NAMESPACE, "data");

    private ServerTerms() {}
}
