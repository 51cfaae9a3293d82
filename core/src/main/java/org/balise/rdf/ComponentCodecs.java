package org.balise.rdf;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Reads;
import org.balise.model.Rest;
import org.balise.model.Stated;
import org.balise.model.Text;
import org.balise.problem.MalformedException;

/** Chooses by a component's type how it is read. */
final class ComponentCodecs {

    private ComponentCodecs() {}

    static ComponentCodec of(RecordComponent component) {
        // A component's own annotation is kept on its accessor too, but only the component is sure to have it.
        Reads reads = component.getAnnotation(Reads.class);
        Optional<ComponentCodec> codec = reads == null
                ? unannotated(component.getType())
                : annotated(NodeFactory.createURI(reads.value()), component.getGenericType());
        return codec.orElseThrow(() -> new MalformedException(
                "component of a record",
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + ", a "
                        + component.getGenericType().getTypeName(),
                "with @Reads a Text, a Stated or a List of a value; without it an Id, a Rest or a record of such"));
    }

    private static Optional<ComponentCodec> unannotated(Class<?> type) {
        if (type == Id.class) {
            return Optional.of(new OwnId());
        }
        if (type == Rest.class) {
            return Optional.of(new RestOfAll());
        }
        boolean inline = type.isRecord() && !Entity.class.isAssignableFrom(type);
        return inline ? Optional.of(RecordShape.of(type)) : Optional.empty();
    }

    private static Optional<ComponentCodec> annotated(Node property, Type type) {
        if (type == Text.class) {
            return Optional.of(new TextComponent(property));
        }
        if (!(type instanceof ParameterizedType generic)) {
            return Optional.empty();
        }
        Type argument = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Stated.class) {
            return argument == Text.class
                    ? Optional.of(new StatedTextComponent(property))
                    : ValueCodecs.of(argument).map(values -> new StatedComponent<>(property, values));
        }
        return generic.getRawType() == List.class
                ? ValueCodecs.of(argument).map(values -> new ListComponent<>(property, values))
                : Optional.empty();
    }

    /** The entity's id. */
    private static final class OwnId implements ComponentCodec {

        @Override
        public Object read(SubjectReading reading) {
            return reading.id();
        }

        @Override
        public void write(Object component, Node subject, Graph target) {}

        @Override
        public Set<Node> properties() {
            return Set.of();
        }
    }

    /** What the others leave. */
    private static final class RestOfAll implements ComponentCodec {

        @Override
        public Object read(SubjectReading reading) {
            return reading.rest();
        }

        @Override
        public void write(Object component, Node subject, Graph target) {
            Rest rest = (Rest) component;
            rest.types().forEach(type -> target.add(subject, RDF.Nodes.type, NodeFactory.createURI(type)));
            rest.absences()
                    .forEach(absence -> target.add(
                            subject, Absences.property(absence.reason()), NodeFactory.createURI(absence.property())));
            rest.statements()
                    .forEach(statement -> target.add(
                            subject, NodeFactory.createURI(statement.property()), Literals.node(statement.value())));
        }

        @Override
        public Set<Node> properties() {
            return Set.of();
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }
}
