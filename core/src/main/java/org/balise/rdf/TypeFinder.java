package org.balise.rdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Finds the classes of a subject, stated and by subclass, and the record that stands for them. */
final class TypeFinder {

    private final Graph graph;
    private final Map<Node, Set<Node>> withSuperclasses = new ConcurrentHashMap<>();

    TypeFinder(Graph graph) {
        this.graph = graph;
    }

    Optional<RecordCodec> mostParticular(Node subject) {
        Set<Node> classes = classes(subject);
        List<RecordCodec> fitting = EntityRecords.all().stream()
                .filter(codec -> codec.denotes().stands(classes))
                .toList();
        return fitting.stream()
                .filter(codec ->
                        fitting.stream().noneMatch(other -> other.denotes().isWithin(codec.denotes())))
                .findFirst();
    }

    boolean isOf(Node subject, RecordCodec codec) {
        return codec.denotes().stands(classes(subject));
    }

    private Set<Node> classes(Node subject) {
        Set<Node> classes = new LinkedHashSet<>();
        graph.find(subject, RDF.Nodes.type, Node.ANY)
                .forEach(typed ->
                        classes.addAll(withSuperclasses.computeIfAbsent(typed.getObject(), this::superclasses)));
        return classes;
    }

    private Set<Node> superclasses(Node type) {
        Set<Node> found = new LinkedHashSet<>(Set.of(type));
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            graph.find(open.pop(), RDFS.Nodes.subClassOf, Node.ANY).forEach(above -> {
                if (found.add(above.getObject())) {
                    open.push(above.getObject());
                }
            });
        }
        return Set.copyOf(found);
    }
}
