package org.balise.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The transitive closure of one predicate; a cycle ends it, and puts the start itself in. */
final class Closure {

    private final Graph graph;
    private final Node predicate;

    Closure(Graph graph, Node predicate) {
        this.graph = graph;
        this.predicate = predicate;
    }

    /** All that a node reaches in one step or more. */
    Set<Node> from(Node start) {
        Set<Node> reached = new LinkedHashSet<>();
        Deque<Node> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            graph.find(open.remove(), predicate, Node.ANY).forEach(step -> {
                if (reached.add(step.getObject())) {
                    open.add(step.getObject());
                }
            });
        }
        return reached;
    }
}
