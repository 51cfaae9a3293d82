package org.balise.sparql.criteria;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.balise.model.Value;
import org.balise.query.Order;
import org.balise.rdf.Namespaces;
import org.balise.synthetic.Oracle;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * What a page needs, told by looking it up in the graph, statement by statement: to hold the rows of queries to.
 *
 * @param graph all statements
 */
record PlainPage(Graph graph) {

    private static final List<Node> NAMES =
            List.of(NodeFactory.createURI(Skos.PREF_LABEL), NodeFactory.createURI(Dcterms.TITLE));
    private static final String CONCEPTS = Namespaces.BASE + "vocab/";

    /**
     * The statements about entities and their parts, and the names of what these refer to; those of concepts and terms are
     * known before.
     */
    Set<Triple> statements(Collection<String> entities) {
        Set<Triple> wanted = new HashSet<>();
        Set<Node> seen = new LinkedHashSet<>();
        for (String entity : entities) {
            addWhole(entity, wanted, seen);
        }
        List.copyOf(wanted).stream()
                .map(Triple::getObject)
                .filter(object -> object.isURI() && !object.getURI().startsWith(CONCEPTS) && !seen.contains(object))
                .forEach(object ->
                        NAMES.forEach(name -> graph.find(object, name, Node.ANY).forEach(wanted::add)));
        return wanted;
    }

    /** How many rows results take with the values that they are sorted by, each value once. */
    long sortable(Collection<String> results, Order<?> order) {
        Oracle oracle = new Oracle(graph);
        return results.stream()
                .mapToLong(iri -> Math.max(
                        1,
                        order.keys().stream()
                                .mapToLong(key -> oracle.values(iri, key.path()).stream()
                                        .filter(Value.Literal.class::isInstance)
                                        .count())
                                .sum()))
                .sum();
    }

    private void addWhole(String entity, Set<Triple> wanted, Set<Node> seen) {
        Deque<Node> open = new ArrayDeque<>(List.of(NodeFactory.createURI(entity)));
        while (!open.isEmpty()) {
            Node thing = open.pop();
            if (seen.add(thing)) {
                graph.find(thing, Node.ANY, Node.ANY).forEach(triple -> {
                    wanted.add(triple);
                    if (isPart(triple.getObject(), entity)) {
                        open.push(triple.getObject());
                    }
                });
            }
        }
    }

    private static boolean isPart(Node thing, String entity) {
        return thing.isURI() && thing.getURI().startsWith(entity + "#");
    }
}
