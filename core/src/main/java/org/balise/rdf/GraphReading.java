package org.balise.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.balise.model.LanguageChain;
import org.balise.model.Tagged;
import org.balise.model.Text;

/** A graph as a reader of certain languages sees it. Keeps the labels that were asked for. */
final class GraphReading {

    private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    private final Graph graph;
    private final LanguageChain chain;
    private final Map<Node, Text> labels = new ConcurrentHashMap<>();

    GraphReading(Graph graph, LanguageChain chain) {
        this.graph = graph;
        this.chain = chain;
    }

    SubjectStatements statements(Node subject) {
        return new SubjectStatements(graph.find(subject, Node.ANY, Node.ANY));
    }

    Text text(List<Tagged> all) {
        return Text.of(all, chain);
    }

    /** What a thing is called; an empty text when it is called nothing. */
    Text label(Node thing) {
        Text known = labels.get(thing);
        return known != null ? known : labels.computeIfAbsent(thing, this::find);
    }

    private Text find(Node thing) {
        List<Tagged> all = new ArrayList<>();
        for (Node property : LABELS) {
            if (all.isEmpty()) {
                graph.find(thing, property, Node.ANY)
                        .forEach(t -> Literals.tagged(t.getObject()).ifPresent(all::add));
            }
        }
        return text(all);
    }
}
