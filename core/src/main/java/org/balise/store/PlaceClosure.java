package org.balise.store;

import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.balise.vocabulary.Bal;

/** {@code geo:sfWithin} from every place to itself and to all that contain it. */
final class PlaceClosure implements Derivation {

    private static final Node PLACE = NodeFactory.createURI(Bal.PLACE);
    private static final Node CONTAINED = NodeFactory.createURI("https://schema.org/containedInPlace");
    private static final Node WITHIN = NodeFactory.createURI("http://www.opengis.net/ont/geosparql#sfWithin");

    @Override
    public void derive(Graph union, Consumer<Triple> target) {
        Closure containers = new Closure(union, CONTAINED);
        union.find(Node.ANY, RDF.Nodes.type, PLACE).forEach(typed -> {
            Node place = typed.getSubject();
            target.accept(Triple.create(place, WITHIN, place));
            containers.from(place).forEach(container -> target.accept(Triple.create(place, WITHIN, container)));
        });
    }
}
