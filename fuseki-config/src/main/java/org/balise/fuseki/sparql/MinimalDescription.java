package org.balise.fuseki.sparql;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.balise.fuseki.site.PublicAddress;

/** The least that an endpoint says of itself: its address, its languages, its formats, what its default graph is. */
final class MinimalDescription {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final String VOID = "https://w3id.org/balise/void#";

    private static final List<String> RESULTS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");

    private MinimalDescription() {}

    static Graph of(PublicAddress address) {
        Graph graph = GraphFactory.createGraphMem();
        graph.getPrefixMapping().setNsPrefix("sd", SD);
        Node service = NodeFactory.createURI(VOID + "service");
        Node dataset = NodeFactory.createURI(VOID + "catalogue");
        graph.add(service, RDF.Nodes.type, sd("Service"));
        graph.add(service, sd("endpoint"), NodeFactory.createURI(address.at(SparqlModule.PATH.substring(1))));
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        graph.add(service, sd("defaultDataset"), dataset);
        graph.add(dataset, RDF.Nodes.type, sd("Dataset"));
        RESULTS.forEach(format -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
        return graph;
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
