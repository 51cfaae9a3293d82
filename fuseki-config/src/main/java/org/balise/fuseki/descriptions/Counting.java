package org.balise.fuseki.descriptions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.Namespaces;

/** Counts the statements of a graph: once over the types, once over all of it. */
final class Counting {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node PROGRAM = NodeFactory.createURI(Namespaces.TERMS + "Program");
    private static final int EXAMPLES = 3;

    private final Map<Node, List<Node>> types = new HashMap<>();
    private final Map<Node, ClassCount> classes = new HashMap<>();
    private final Map<Node, PropertyCount> properties = new HashMap<>();
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> objects = new HashSet<>();
    private final LinkCounts links = new LinkCounts();
    private long triples;

    Counting(Graph graph) {
        graph.find(Node.ANY, TYPE, Node.ANY).forEachRemaining(this::addType);
        graph.find().forEachRemaining(this::add);
    }

    private void addType(Triple triple) {
        types.computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>(2))
                .add(triple.getObject());
        classes.computeIfAbsent(triple.getObject(), type -> new ClassCount()).addEntity();
    }

    private void add(Triple triple) {
        triples++;
        subjects.add(triple.getSubject());
        objects.add(triple.getObject());
        properties
                .computeIfAbsent(triple.getPredicate(), property -> new PropertyCount())
                .add(triple);
        links.add(triple);
        List<Node> objectTypes = types.getOrDefault(triple.getObject(), List.of());
        for (Node type : types.getOrDefault(triple.getSubject(), List.of())) {
            classes.computeIfAbsent(type, absent -> new ClassCount()).add(triple, objectTypes);
        }
    }

    long triples() {
        return triples;
    }

    long entities() {
        return types.keySet().stream()
                .filter(entity -> entity.isURI() && entity.getURI().startsWith(Namespaces.BASE))
                .count();
    }

    long distinctSubjects() {
        return subjects.size();
    }

    long distinctObjects() {
        return objects.size();
    }

    List<ClassPartition> classes() {
        return classes.entrySet().stream()
                .filter(entry -> entry.getKey().isURI())
                .map(entry -> entry.getValue().partition(entry.getKey().getURI()))
                .sorted(Comparator.comparing(ClassPartition::type))
                .toList();
    }

    List<PropertyPartition> properties() {
        return properties.entrySet().stream()
                .map(entry -> entry.getValue().partition(entry.getKey().getURI()))
                .sorted(Comparator.comparing(PropertyPartition::property))
                .toList();
    }

    /** The first three programmes by IRI. */
    List<String> examples() {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().contains(PROGRAM))
                .map(entry -> entry.getKey().toString())
                .sorted()
                .limit(EXAMPLES)
                .toList();
    }

    List<Linkset> linksets() {
        return links.linksets();
    }

    private static final class PropertyCount {
        private final Set<Node> subjects = new HashSet<>();
        private final Set<Node> objects = new HashSet<>();
        private long triples;

        void add(Triple triple) {
            triples++;
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
        }

        PropertyPartition partition(String property) {
            return new PropertyPartition(property, triples, subjects.size(), objects.size());
        }
    }
}
