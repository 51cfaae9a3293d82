package org.balise.rdf;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.balise.model.Ref;

/** A thing with what it is called. */
@SuppressWarnings("rawtypes") // A class literal has no type arguments.
final class RefCodec implements ValueCodec<Ref> {

    @Override
    public Class<Ref> type() {
        return Ref.class;
    }

    @Override
    public Optional<Ref> read(Node term, GraphReading graph) {
        return graph.ref(term).map(ref -> ref);
    }

    @Override
    public Node write(Ref value, Graph target) {
        Ref<?> ref = value;
        Node thing = NodeFactory.createURI(ref.id().iri());
        ref.label().all().forEach(label -> target.add(thing, SKOS.prefLabel.asNode(), Literals.node(label)));
        return thing;
    }

    @Override
    public Comparator<? super Ref> order() {
        return (one, other) -> ((Ref<?>) one).id().compareTo(((Ref<?>) other).id());
    }
}
