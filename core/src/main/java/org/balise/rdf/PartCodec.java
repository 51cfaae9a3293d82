package org.balise.rdf;

import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.Entity;

/** An entity that is read whole inside another; one of which the graph says nothing has its id only. */
final class PartCodec implements ValueCodec<Entity> {

    private final Class<? extends Entity> part;

    PartCodec(Class<? extends Entity> part) {
        this.part = part;
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    /** The codec of the part is sought when it is needed: records may hold each other. */
    @Override
    public Optional<Entity> read(Node term, GraphReading graph) {
        return IdCodec.id(term).map(id -> RecordCodec.of(part).read(term, graph));
    }

    @Override
    public Node write(Entity value, Graph target) {
        RecordCodec.of(part).write(value, target);
        return NodeFactory.createURI(value.id().iri());
    }

    @Override
    public Comparator<? super Entity> order() {
        return Comparator.comparing(Entity::id);
    }
}
