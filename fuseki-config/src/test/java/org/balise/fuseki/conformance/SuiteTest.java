package org.balise.fuseki.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * One test of the suite.
 *
 * @param iri its IRI
 * @param name what the W3C calls it
 * @param kind the local name of its class
 * @param query the IRI of the query's file
 * @param data the IRIs of the files of the default graph
 * @param graphs the IRIs of the files of the named graphs
 * @param result the IRI of the file with the result, if there is one
 */
record SuiteTest(
        String iri,
        String name,
        String kind,
        String query,
        List<String> data,
        List<String> graphs,
        Optional<String> result) {

    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    static SuiteTest of(Resource entry) {
        Resource action = entry.getProperty(mf("action")).getResource();
        boolean plain = !action.hasProperty(qt("query"));
        return new SuiteTest(
                entry.getURI(),
                entry.getProperty(mf("name")).getString(),
                entry.getPropertyResourceValue(RDF.type).getLocalName(),
                plain
                        ? action.getURI()
                        : action.getPropertyResourceValue(qt("query")).getURI(),
                iris(action, qt("data")),
                iris(action, qt("graphData")),
                Optional.ofNullable(entry.getPropertyResourceValue(mf("result")))
                        .map(Resource::getURI));
    }

    /** The query, whose relative IRIs are those of its file. */
    String queryText() {
        String text = Suite.text(query);
        return kind.contains("Syntax") ? text : "BASE <" + query + "> " + text;
    }

    /** The files that the query names by FROM; they are named graphs here, as nothing is fetched. */
    List<String> fetched() {
        return kind.equals("QueryEvaluationTest")
                ? QueryFactory.create(queryText()).getGraphURIs()
                : List.of();
    }

    private static List<String> iris(Resource action, Property property) {
        List<String> iris = new ArrayList<>();
        action.listProperties(property)
                .mapWith(statement -> statement.getObject())
                .forEach(node -> iris.add(iri(node)));
        return iris;
    }

    private static String iri(RDFNode node) {
        return node.asResource().getURI();
    }

    private static Property mf(String name) {
        return ResourceFactory.createProperty(Suite.MF + name);
    }

    private static Property qt(String name) {
        return ResourceFactory.createProperty(QT + name);
    }
}
