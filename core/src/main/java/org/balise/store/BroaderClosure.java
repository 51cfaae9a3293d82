package org.balise.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;

/** {@code skos:broaderTransitive}: the strict transitive closure of {@code skos:broader}. */
final class BroaderClosure implements Derivation {

    @Override
    public void derive(Graph union, Consumer<Triple> target) {
        Node broader = SKOS.broader.asNode();
        Closure closure = new Closure(union, broader);
        Set<Node> concepts = new HashSet<>();
        union.find(Node.ANY, broader, Node.ANY).forEach(step -> concepts.add(step.getSubject()));
        for (Node concept : concepts) {
            closure.from(concept)
                    .forEach(above -> target.accept(Triple.create(concept, SKOS.broaderTransitive.asNode(), above)));
        }
    }
}
