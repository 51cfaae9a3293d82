package org.balise.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Any number of values.
 *
 * @param <T> their type
 * @param property their property
 * @param values how a value is read
 */
record ListComponent<T>(Node property, ValueCodec<T> values) implements ComponentCodec {

    @Override
    public List<T> read(SubjectReading reading) {
        return read(property, values, reading);
    }

    @Override
    public void write(Object component, Node subject, Graph target) {
        ((List<?>) component).forEach(value -> write(property, values, value, subject, target));
    }

    @Override
    public Set<Node> properties() {
        return Set.of(property);
    }

    /** Sorted, each once; what is no value of the type is given back. */
    static <T> List<T> read(Node property, ValueCodec<T> codec, SubjectReading reading) {
        List<Node> nodes = reading.statements().take(property);
        if (nodes.isEmpty()) {
            return List.of();
        }
        List<T> values = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            Optional<T> value = codec.read(node, reading.graph());
            value.ifPresent(values::add);
            if (value.isEmpty()) {
                reading.statements().giveBack(property, node);
            }
        }
        return values.size() < 2
                ? values
                : values.stream().distinct().sorted(codec.order()).toList();
    }

    static <T> void write(Node property, ValueCodec<T> codec, Object value, Node subject, Graph target) {
        target.add(subject, property, codec.write(codec.type().cast(value), target));
    }
}
