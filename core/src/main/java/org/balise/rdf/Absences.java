package org.balise.rdf;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.AbsenceReason;
import org.jspecify.annotations.Nullable;

/** The properties by which a source says that it does not tell another property. */
final class Absences {

    private static final Map<Node, AbsenceReason> REASONS = Arrays.stream(AbsenceReason.values())
            .collect(Collectors.toUnmodifiableMap(Absences::property, reason -> reason));

    private Absences() {}

    static @Nullable AbsenceReason reason(Node property) {
        return REASONS.get(property);
    }

    static Node property(AbsenceReason reason) {
        return NodeFactory.createURI(reason.property());
    }
}
