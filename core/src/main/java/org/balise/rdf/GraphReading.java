package org.balise.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.balise.model.LanguageChain;
import org.balise.model.Ref;
import org.balise.model.Tagged;
import org.balise.model.Text;

/** A graph as a reader of certain languages sees it. Keeps the references that were asked for. */
final class GraphReading {

    private static final List<Node> LABELS = List.of(SKOS.prefLabel.asNode(), DCTerms.title.asNode());

    private final Graph graph;
    private final LanguageChain chain;
    private final Map<Node, Ref<?>> refs = new ConcurrentHashMap<>();

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

    /** A thing with what it is called; the same each time. Empty when it is none or its IRI is malformed. */
    Optional<Ref<?>> ref(Node thing) {
        Ref<?> known = refs.get(thing);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Ref<?>> found = IdCodec.id(thing).map(id -> new Ref<>(id, label(thing)));
        found.ifPresent(ref -> refs.put(thing, ref));
        return found;
    }

    private Text label(Node thing) {
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
