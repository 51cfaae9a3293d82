package org.balise.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** {@code rdf:type} of every superclass that the ontology states. */
final class SuperclassTypes implements Derivation {

    @Override
    public void derive(Graph union, Consumer<Triple> target) {
        Closure superclasses = new Closure(union, RDFS.Nodes.subClassOf);
        Map<Node, Set<Node>> known = new HashMap<>();
        union.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(typed -> {
            for (Node superclass : known.computeIfAbsent(typed.getObject(), superclasses::from)) {
                target.accept(Triple.create(typed.getSubject(), RDF.Nodes.type, superclass));
            }
        });
    }
}
