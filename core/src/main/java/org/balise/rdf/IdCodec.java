package org.balise.rdf;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.Id;
import org.balise.problem.MalformedException;

/** A thing of which only the id is wanted. */
@SuppressWarnings("rawtypes") // A class literal has no type arguments.
final class IdCodec implements ValueCodec<Id> {

    @Override
    public Class<Id> type() {
        return Id.class;
    }

    @Override
    public Optional<Id> read(Node term, GraphReading graph) {
        return id(term).map(id -> id);
    }

    @Override
    public Node write(Id value, Graph target) {
        return NodeFactory.createURI(value.iri());
    }

    @Override
    public Comparator<? super Id> order() {
        return (one, other) -> ((Id<?>) one).compareTo((Id<?>) other);
    }

    /** The id of a thing; empty for a literal and for an IRI that is malformed. */
    static Optional<Id<?>> id(Node term) {
        try {
            return term.isURI() ? Optional.of(Id.of(term.getURI())) : Optional.empty();
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }
}
