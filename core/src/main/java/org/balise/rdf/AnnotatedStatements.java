package org.balise.rdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;

/**
 * The statements of a graph by subject, each with its reifiers, in an order that depends on nothing but the statements. A
 * reifier of a statement about a triple term is left as the plain statement that it is.
 */
final class AnnotatedStatements {

    private final Graph graph;
    private final Map<Triple, List<Node>> reifiers = new HashMap<>();
    private final Map<Subject, List<Triple>> asserted = new TreeMap<>();
    private final Map<Subject, List<Triple>> reported = new HashMap<>();
    private final String first;

    private AnnotatedStatements(Graph graph, String first) {
        this.graph = graph;
        this.first = first;
    }

    /** With this IRI and its parts before all others. */
    static AnnotatedStatements of(Graph graph, String first) {
        AnnotatedStatements statements = new AnnotatedStatements(graph, first);
        graph.find().forEach(statements::add);
        statements.reifiers.keySet().forEach(statements::addReported);
        return statements;
    }

    Iterable<Subject> subjects() {
        return asserted.keySet();
    }

    /** What is asserted of a subject; its types first, then by property and value. */
    List<Triple> asserted(Subject subject) {
        return sorted(asserted.getOrDefault(subject, List.of()));
    }

    /** What is only reported of a subject. */
    List<Triple> reported(Subject subject) {
        return sorted(reported.getOrDefault(subject, List.of()));
    }

    List<Node> reifiers(Triple triple) {
        return reifiers.getOrDefault(triple, List.of()).stream()
                .sorted(Comparator.comparing(NodeFmtLib::strNT))
                .toList();
    }

    private void add(Triple triple) {
        if (isReification(triple)) {
            reifiers.computeIfAbsent(triple.getObject().getTriple(), any -> new ArrayList<>(2))
                    .add(triple.getSubject());
        } else {
            asserted.computeIfAbsent(Subject.of(triple.getSubject(), first), any -> new ArrayList<>())
                    .add(triple);
        }
    }

    private void addReported(Triple triple) {
        if (!graph.contains(triple)) {
            Subject subject = Subject.of(triple.getSubject(), first);
            asserted.computeIfAbsent(subject, any -> new ArrayList<>());
            reported.computeIfAbsent(subject, any -> new ArrayList<>()).add(triple);
        }
    }

    /** Whether a statement only says what reifies another, and that one has a form with {@code ~}: it holds no triple term. */
    static boolean isReification(Triple triple) {
        return triple.getPredicate().equals(NodeConst.nodeReifies)
                && triple.getObject().isTripleTerm()
                && !triple.getObject().getTriple().getSubject().isTripleTerm()
                && !triple.getObject().getTriple().getObject().isTripleTerm();
    }

    private static List<Triple> sorted(List<Triple> triples) {
        return triples.stream()
                .sorted(Comparator.comparing(
                                (Triple triple) -> !triple.getPredicate().equals(RDF.Nodes.type))
                        .thenComparing(triple -> triple.getPredicate().toString())
                        .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject())))
                .toList();
    }

    /** A subject at its place in the order. */
    record Subject(int rank, String text, Node node) implements Comparable<Subject> {

        private static final Comparator<Subject> ORDER =
                Comparator.comparingInt(Subject::rank).thenComparing(Subject::text);

        static Subject of(Node node, String first) {
            String text = node.isURI() ? node.getURI() : NodeFmtLib.strNT(node);
            boolean isFirst = text.equals(first) || (!first.isEmpty() && text.startsWith(first + "#"));
            return new Subject(isFirst ? 0 : 1, text, node);
        }

        @Override
        public int compareTo(Subject other) {
            return ORDER.compare(this, other);
        }
    }
}
