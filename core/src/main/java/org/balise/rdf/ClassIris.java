package org.balise.rdf;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.balise.model.Denotes;
import org.balise.problem.MalformedException;

/**
 * The RDF classes that a record stands for.
 *
 * @param own its own class
 * @param above classes above it
 * @param below classes below it without a record of their own
 */
record ClassIris(Node own, Set<Node> above, Set<Node> below) {

    static ClassIris of(Class<?> type) {
        Denotes denotes = type.getAnnotation(Denotes.class);
        if (denotes == null) {
            throw new MalformedException("record of an entity", type.getName(), "one that @Denotes an RDF class");
        }
        return new ClassIris(
                NodeFactory.createURI(denotes.value()), nodes(denotes.within()), nodes(denotes.including()));
    }

    /** Whether the record fits something of these classes. */
    boolean stands(Set<Node> classes) {
        return classes.contains(own) || !Collections.disjoint(classes, below);
    }

    /** Whether this is more particular than another. */
    boolean isWithin(ClassIris other) {
        return above.contains(other.own);
    }

    /** Whether a class goes without saying. */
    boolean implies(Node type) {
        return type.equals(own) || above.contains(type);
    }

    private static Set<Node> nodes(String[] iris) {
        return Arrays.stream(iris).map(NodeFactory::createURI).collect(Collectors.toUnmodifiableSet());
    }
}
