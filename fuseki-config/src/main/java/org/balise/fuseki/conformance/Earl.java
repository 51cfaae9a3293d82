package org.balise.fuseki.conformance;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** The terms of the W3C's Evaluation and Report Language, and of DOAP, that the report has. */
final class Earl {

    static final Resource REQUIREMENT = ResourceFactory.createResource(earl("TestRequirement"));
    static final Resource FAILED = ResourceFactory.createResource(earl("failed"));
    static final Resource PASSED = ResourceFactory.createResource(earl("passed"));
    static final Property TEST = ResourceFactory.createProperty(earl("test"));
    static final Property RESULT = ResourceFactory.createProperty(earl("result"));
    static final Property OUTCOME = ResourceFactory.createProperty(earl("outcome"));
    static final Property REVISION = ResourceFactory.createProperty("http://usefulinc.com/ns/doap#revision");

    private Earl() {}

    private static String earl(String name) {
        return "http://www.w3.org/ns/earl#" + name;
    }
}
