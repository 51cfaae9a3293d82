package org.balise.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.balise.problem.CatalogueException;
import org.balise.problem.Problem;
import org.balise.rdf.Namespaces;
import org.balise.rdf.RdfFile;

/** The ontology and its vocabularies, read once; they never change while the program runs. */
final class BundledOntology {

    private static final Graph GRAPH = read();

    private BundledOntology() {}

    static Graph graph() {
        return GRAPH;
    }

    private static Graph read() {
        Graph graph = new GraphMem2Fast();
        List<Problem> problems = new ArrayList<>();
        for (String resource : Bundle.ontology()) {
            problems.addAll(RdfFile.readResource(
                    resource, Namespaces.ONTOLOGY_GRAPH, (quad, where) -> graph.add(quad.asTriple())));
        }
        if (!problems.isEmpty()) {
            throw new CatalogueException(problems);
        }
        return graph;
    }
}
