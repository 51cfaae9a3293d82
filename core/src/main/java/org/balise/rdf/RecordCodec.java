package org.balise.rdf;

import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.balise.model.Entity;
import org.balise.problem.MalformedException;

/** Reads and writes one type of record. Made once for each type. */
final class RecordCodec {

    private static final ClassValue<RecordCodec> CODECS = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
            return new RecordCodec(type);
        }
    };

    private final ClassIris denotes;
    private final RecordShape shape;

    private RecordCodec(Class<?> type) {
        if (!type.isRecord() || !Entity.class.isAssignableFrom(type)) {
            throw new MalformedException("record of an entity", type.getName(), "a record that implements Entity");
        }
        this.denotes = ClassIris.of(type);
        this.shape = RecordShape.of(type);
    }

    static RecordCodec of(Class<?> type) {
        return CODECS.get(type);
    }

    ClassIris denotes() {
        return denotes;
    }

    /** The properties that its components read. */
    Set<Node> properties() {
        return shape.properties();
    }

    Entity read(Node subject, GraphReading reading) {
        return (Entity) shape.read(new SubjectReading(subject, reading.statements(subject), reading, denotes));
    }

    void write(Entity entity, Graph target) {
        Node subject = NodeFactory.createURI(entity.id().iri());
        target.add(subject, RDF.Nodes.type, denotes.own());
        shape.write(entity, subject, target);
    }
}
