package org.balise.rdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.balise.model.Absence;
import org.balise.model.AbsenceReason;
import org.balise.model.Rest;
import org.balise.model.Statement;

/** What a graph says about one subject, while a record is made of it: what is taken is no longer there. */
final class SubjectStatements {

    private final Map<Node, List<Node>> values = new HashMap<>();
    private final Map<Node, Set<AbsenceReason>> absences = new HashMap<>();
    private final List<Node> types = new ArrayList<>();

    SubjectStatements(Iterator<Triple> statements) {
        statements.forEachRemaining(this::add);
    }

    /** The values of a property, to be taken. */
    List<Node> take(Node property) {
        List<Node> taken = values.remove(property);
        return taken == null ? List.of() : taken;
    }

    /** Gives back a value that a component cannot hold. */
    void giveBack(Node property, Node value) {
        values.computeIfAbsent(property, any -> new ArrayList<>()).add(value);
    }

    /** The reason why a source does not tell a property; of several the first. */
    Optional<AbsenceReason> takeAbsence(Node property) {
        Set<AbsenceReason> reasons = absences.get(property);
        if (reasons == null) {
            return Optional.empty();
        }
        Optional<AbsenceReason> first = reasons.stream().findFirst();
        first.ifPresent(reasons::remove);
        return first;
    }

    /** All that was not taken. */
    Rest rest(ClassIris denotes) {
        TreeSet<String> others = new TreeSet<>();
        for (Node type : types) {
            if (type.isURI() && !denotes.implies(type)) {
                others.add(type.getURI());
            }
        }
        if (others.isEmpty() && absences.isEmpty() && values.isEmpty()) {
            return Rest.none();
        }
        return new Rest(others, absencesLeft(), statementsLeft());
    }

    private void add(Triple triple) {
        Node property = triple.getPredicate();
        Node value = triple.getObject();
        AbsenceReason reason = Absences.reason(property);
        if (property.equals(RDF.Nodes.type)) {
            types.add(value);
        } else if (reason != null && value.isURI()) {
            absences.computeIfAbsent(value, any -> EnumSet.noneOf(AbsenceReason.class))
                    .add(reason);
        } else if ((value.isURI() || value.isLiteral()) && !DerivedProperties.contains(property)) {
            values.computeIfAbsent(property, any -> new ArrayList<>(2)).add(value);
        }
    }

    private List<Absence> absencesLeft() {
        List<Absence> left = new ArrayList<>();
        absences.forEach(
                (property, reasons) -> reasons.forEach(reason -> left.add(new Absence(property.getURI(), reason))));
        return left;
    }

    private List<Statement> statementsLeft() {
        return values.entrySet().stream()
                .flatMap(entry -> statements(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static List<Statement> statements(Node property, Collection<Node> values) {
        return values.stream()
                .map(value -> new Statement(property.getURI(), Literals.value(value)))
                .toList();
    }
}
