package org.balise.rdf;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.Stated;

/**
 * A value that a source may say it does not give.
 *
 * @param <T> the type of the value
 * @param property its property
 * @param values how a value is read
 */
record StatedComponent<T>(Node property, ValueCodec<T> values) implements ComponentCodec {

    @Override
    public Stated<T> read(SubjectReading reading) {
        List<T> known = ListComponent.read(property, values, reading);
        return switch (known.size()) {
            case 0 -> absent(property, reading);
            case 1 -> Stated.known(known.get(0));
            default -> new Stated.Known<>(known.get(0), known.subList(1, known.size()));
        };
    }

    @Override
    public void write(Object component, Node subject, Graph target) {
        Stated<?> stated = (Stated<?>) component;
        writeAbsence(stated, property, subject, target);
        stated.values().forEach(value -> ListComponent.write(property, values, value, subject, target));
    }

    @Override
    public Set<Node> properties() {
        return Set.of(property);
    }

    static <T> Stated<T> absent(Node property, SubjectReading reading) {
        return reading.statements().takeAbsence(property).map(Stated::<T>absent).orElseGet(Stated::silent);
    }

    static void writeAbsence(Stated<?> stated, Node property, Node subject, Graph target) {
        if (stated instanceof Stated.Absent<?> absent) {
            target.add(subject, Absences.property(absent.reason()), NodeFactory.createURI(property.getURI()));
        }
    }
}
