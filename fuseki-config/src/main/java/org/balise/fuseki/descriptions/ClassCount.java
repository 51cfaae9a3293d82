package org.balise.fuseki.descriptions;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Counts the statements about the instances of one class. */
final class ClassCount {

    private final Map<Node, OfProperty> properties = new HashMap<>();
    private long entities;
    private long triples;

    void addEntity() {
        entities++;
    }

    void add(Triple triple, List<Node> objectTypes) {
        triples++;
        properties
                .computeIfAbsent(triple.getPredicate(), property -> new OfProperty())
                .add(triple.getObject(), objectTypes);
    }

    ClassPartition partition(String type) {
        List<ClassProperty> parts = properties.entrySet().stream()
                .map(entry -> entry.getValue().part(entry.getKey().getURI()))
                .sorted(Comparator.comparing(ClassProperty::property))
                .toList();
        return new ClassPartition(type, entities, triples, parts);
    }

    private static final class OfProperty {
        private final Map<Node, Long> objectClasses = new HashMap<>();
        private final Map<String, Long> datatypes = new TreeMap<>();
        private long triples;

        void add(Node object, List<Node> objectTypes) {
            triples++;
            objectTypes.forEach(type -> objectClasses.merge(type, 1L, Long::sum));
            if (object.isLiteral()) {
                datatypes.merge(object.getLiteralDatatypeURI(), 1L, Long::sum);
            }
        }

        ClassProperty part(String property) {
            Map<String, Long> byIri = new TreeMap<>();
            objectClasses.forEach((type, count) -> byIri.put(type.toString(), count));
            return new ClassProperty(property, triples, byIri, datatypes);
        }
    }
}
