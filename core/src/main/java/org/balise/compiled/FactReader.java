package org.balise.compiled;

import com.google.common.base.Suppliers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.balise.model.LanguageChain;
import org.balise.query.Fact;

/** Statements with what reifies them, looked up in the graph itself. Thread-safe. */
final class FactReader {

    private static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.subject().iri(), CodePoints::compare)
            .thenComparing(fact -> fact.property().id().iri(), CodePoints::compare)
            .thenComparing(Fact::value);

    private final Data data;
    private final Dictionary dictionary;
    private final Names names;
    private final Names terms;

    /** What is reified and not asserted, by subject: found in one pass over all that is reified, when it is first asked for. */
    private final Supplier<NavigableMap<String, List<Triple>>> reported = Suppliers.memoize(this::findReported);

    FactReader(Data data, Dictionary dictionary, Names names, Names terms) {
        this.data = data;
        this.dictionary = dictionary;
        this.names = names;
        this.terms = terms;
    }

    /** The reified statements about some entities and their parts. */
    List<Fact> about(Collection<String> iris, LanguageChain languages) {
        NavigableMap<String, List<Triple>> claims =
                reported.get(); // Not within the read: nothing that reads waits for it.
        return data.read(graph -> {
            FactMaker maker = new FactMaker(names, terms, languages);
            List<Fact> facts = new ArrayList<>();
            for (String iri : new LinkedHashSet<>(iris)) {
                for (Node subject : subjects(graph, iri)) {
                    graph.find(subject, Node.ANY, Node.ANY).forEach(triple -> add(facts, maker, graph, triple, true));
                }
                about(iri, claims).forEach(triple -> add(facts, maker, graph, triple, false));
            }
            return facts.stream().distinct().sorted(ORDER).toList();
        });
    }

    /** The statements that one thing reifies. */
    List<Fact> from(String reason, LanguageChain languages) {
        return data.read(graph -> {
            FactMaker maker = new FactMaker(names, terms, languages);
            List<Fact> facts = new ArrayList<>();
            graph.find(NodeFactory.createURI(reason), REIFIES, Node.ANY).forEach(reifying -> {
                if (reifying.getObject().isTripleTerm()) {
                    Triple triple = reifying.getObject().getTriple();
                    add(facts, maker, graph, triple, graph.contains(triple));
                }
            });
            return facts.stream().distinct().sorted(ORDER).toList();
        });
    }

    private static void add(List<Fact> facts, FactMaker maker, Graph graph, Triple triple, boolean asserted) {
        if (triple.getPredicate().equals(REIFIES) || !triple.getSubject().isURI()) {
            return;
        }
        List<Node> reasons = graph.find(Node.ANY, REIFIES, NodeFactory.createTripleTerm(triple))
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList();
        if (!reasons.isEmpty()) {
            maker.fact(triple, asserted, reasons).ifPresent(facts::add);
        }
    }

    /** The entity and its parts: those that have a class, and those that a statement leads to. */
    private Set<Node> subjects(Graph graph, String iri) {
        Set<Node> subjects = new LinkedHashSet<>();
        subjects.add(NodeFactory.createURI(iri));
        Dictionary.Range parts = dictionary.partsOf(iri);
        for (int number = parts.first(); number < parts.end(); number++) {
            subjects.add(dictionary.node(number));
        }
        Deque<Node> open = new ArrayDeque<>(subjects);
        while (!open.isEmpty()) {
            graph.find(open.remove(), Node.ANY, Node.ANY)
                    .mapWith(Triple::getObject)
                    .forEach(object -> {
                        if (object.isURI() && object.getURI().startsWith(iri + "#") && subjects.add(object)) {
                            open.add(object);
                        }
                    });
        }
        return subjects;
    }

    private static List<Triple> about(String iri, NavigableMap<String, List<Triple>> claims) {
        List<Triple> all = new ArrayList<>(claims.getOrDefault(iri, List.of()));
        claims.subMap(iri + "#", iri + "$").values().forEach(all::addAll);
        return all;
    }

    private NavigableMap<String, List<Triple>> findReported() {
        NavigableMap<String, List<Triple>> found = new TreeMap<>();
        data.read(graph -> {
            data.forEach(REIFIES, Node.ANY, reifying -> {
                Node object = reifying.getObject();
                if (object.isTripleTerm() && !graph.contains(object.getTriple())) {
                    Triple triple = object.getTriple();
                    found.computeIfAbsent(triple.getSubject().toString(), key -> new ArrayList<>())
                            .add(triple);
                }
            });
            return true;
        });
        return found;
    }
}
