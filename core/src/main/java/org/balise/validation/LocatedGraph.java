package org.balise.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.balise.problem.Location;
import org.jspecify.annotations.Nullable;

/** One named graph as its file states it: what it says, and where. */
final class LocatedGraph {

    private final GraphMem2Fast graph = new GraphMem2Fast();
    private final Map<Triple, Location> statements = new HashMap<>();
    private final Map<Node, Location> subjects = new HashMap<>();
    private final Map<Node, Location> mentions = new HashMap<>();

    GraphMem2Fast graph() {
        return graph;
    }

    void begin(Node subject, Location where) {
        subjects.putIfAbsent(subject, where);
    }

    void add(Triple triple, Location where) {
        graph.add(triple);
        locate(triple, where);
    }

    /** Where a statement stands, asserted or merely reported; where the last of the property does when no value is at fault. */
    Optional<Location> statement(Node subject, @Nullable Node property, @Nullable Node value) {
        if (property == null) {
            return Optional.empty();
        }
        Node object = value == null || value.equals(subject) ? Node.ANY : value;
        return Optional.ofNullable(statements.get(Triple.create(subject, property, object)));
    }

    /** Where the description of a thing begins; where the thing is first mentioned when it is not described. */
    Optional<Location> thing(Node thing) {
        return Optional.ofNullable(subjects.getOrDefault(thing, mentions.get(thing)));
    }

    private void locate(Triple triple, Location where) {
        statements.putIfAbsent(triple, where);
        statements.put(Triple.create(triple.getSubject(), triple.getPredicate(), Node.ANY), where);
        mentions.putIfAbsent(triple.getSubject(), where);
        mentions.putIfAbsent(triple.getPredicate(), where);
        mentions.putIfAbsent(triple.getObject(), where);
        if (triple.getObject().isTripleTerm()) {
            locate(triple.getObject().getTriple(), where);
        }
    }
}
