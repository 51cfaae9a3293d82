package org.balise.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.PartialDate;
import org.balise.model.Tagged;
import org.balise.model.Value;
import org.balise.query.Answer;
import org.balise.query.Collation;
import org.balise.query.Criteria;
import org.balise.query.Hierarchy;
import org.balise.query.Kind;
import org.balise.query.Order;
import org.balise.query.Path;
import org.balise.query.Statements;
import org.balise.query.Step;
import org.balise.query.ValueTests;
import org.balise.query.Verdicts;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * What queries have to answer, told by looking at one entity after the other in a graph: slow and plain, to hold evaluators to.
 * For one thread.
 */
public final class Oracle implements Statements, Hierarchy {

    private static final List<Node> UP = Stream.of(Schema.CONTAINED_IN_PLACE, Skos.BROADER, RDFS.subClassOf.getURI())
            .map(NodeFactory::createURI)
            .toList();

    private final Graph graph;
    private final Verdicts verdicts = new Verdicts(this, this);
    private final Map<String, Set<Node>> wider = new HashMap<>();

    /**
     * An oracle.
     *
     * @param graph all statements, derived ones or not
     */
    public Oracle(Graph graph) {
        this.graph = graph;
    }

    /**
     * The entities of a kind of which criteria have an answer.
     *
     * @param kind the kind
     * @param criteria the criteria, without patterns in SPARQL
     * @param answer the answer
     * @return their IRIs, by code point
     */
    public List<String> having(Kind<?> kind, Criteria<?> criteria, Answer answer) {
        return members(kind)
                .filter(iri -> verdicts.on(iri, criteria).answer() == answer)
                .toList();
    }

    /**
     * Entities in an order.
     *
     * @param iris which
     * @param order the order
     * @param languages whose texts are compared
     * @return the same, sorted
     */
    public List<String> sorted(List<String> iris, Order<?> order, LanguageChain languages) {
        Comparator<String> byIri = Oracle::byCodePoint;
        Comparator<String> comparator = order.keys().stream()
                .map(key -> comparator(key, languages))
                .reduce(Comparator::thenComparing)
                .map(byKeys -> byKeys.thenComparing(byIri))
                .orElse(byIri);
        return iris.stream().sorted(comparator).toList();
    }

    /**
     * The values at the end of a path.
     *
     * @param subject where it begins
     * @param path the path
     * @return the values, each once
     */
    public List<Value> values(String subject, Path path) {
        Set<Value> reached = new LinkedHashSet<>(Set.of(new Value.Iri(subject)));
        for (Step step : path.steps()) {
            Set<Value> next = new LinkedHashSet<>();
            reached.stream()
                    .filter(Value.Iri.class::isInstance)
                    .forEach(value -> next.addAll(values(((Value.Iri) value).iri(), step)));
            reached = next;
        }
        return List.copyOf(reached);
    }

    @Override
    public List<Value> values(String subject, Step step) {
        Node node = NodeFactory.createURI(subject);
        Set<Value> values = new TreeSet<>();
        for (String iri : step.properties()) {
            Node property = NodeFactory.createURI(iri);
            if (step.inverse()) {
                graph.find(Node.ANY, property, node)
                        .forEach(t -> value(t.getSubject()).ifPresent(values::add));
            } else {
                graph.find(node, property, Node.ANY)
                        .forEach(t -> value(t.getObject()).ifPresent(values::add));
            }
        }
        return List.copyOf(values);
    }

    @Override
    public boolean isWithin(String narrow, String wide) {
        return wider.computeIfAbsent(narrow, this::wider).contains(NodeFactory.createURI(wide));
    }

    private Stream<String> members(Kind<?> kind) {
        Set<String> members = new TreeSet<>(Oracle::byCodePoint);
        graph.find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(typed -> {
            boolean fits = typed.getSubject().isURI()
                    && kind.classes().stream()
                            .anyMatch(type -> isWithin(typed.getObject().toString(), type));
            if (fits) {
                members.add(typed.getSubject().getURI());
            }
        });
        return members.stream();
    }

    private Set<Node> wider(String narrow) {
        Set<Node> found = new LinkedHashSet<>(Set.of(NodeFactory.createURI(narrow)));
        Deque<Node> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Node next = open.pop();
            UP.forEach(step -> graph.find(next, step, Node.ANY).forEach(above -> {
                if (found.add(above.getObject())) {
                    open.push(above.getObject());
                }
            }));
        }
        return found;
    }

    private Comparator<String> comparator(Order.Key key, LanguageChain languages) {
        return switch (key.values()) {
            case TEXT -> comparing(key, all -> chosen(all, languages), Collation.of(languages));
            case NUMBER ->
                comparing(key, all -> smallest(all, ValueTests::number), Comparator.<BigDecimal>naturalOrder());
            case DATE ->
                comparing(
                        key,
                        all -> smallest(all, one -> ValueTests.date(one).map(PartialDate::earliest)),
                        Comparator.<LocalDate>naturalOrder());
        };
    }

    private <V> Comparator<String> comparing(
            Order.Key key, Function<List<Value.Literal>, Optional<V>> reading, Comparator<V> order) {
        Map<String, Optional<V>> read = new HashMap<>();
        Function<String, Optional<V>> reader =
                iri -> read.computeIfAbsent(iri, one -> reading.apply(literals(one, key.path())));
        Comparator<V> directed = key.ascending() ? order : order.reversed();
        return (one, other) -> {
            Optional<V> first = reader.apply(one);
            Optional<V> second = reader.apply(other);
            if (first.isPresent() && second.isPresent()) {
                return directed.compare(first.get(), second.get());
            }
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        };
    }

    private List<Value.Literal> literals(String subject, Path path) {
        List<Value.Literal> literals = new ArrayList<>();
        values(subject, path).forEach(value -> {
            if (value instanceof Value.Literal literal) {
                literals.add(literal);
            }
        });
        return literals;
    }

    private static <V extends Comparable<? super V>> Optional<V> smallest(
            List<Value.Literal> literals, Function<Value.Literal, Optional<V>> reading) {
        return literals.stream().map(reading).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<String> chosen(Collection<Value.Literal> literals, LanguageChain languages) {
        return languages
                .choose(literals.stream()
                        .map(literal -> new Tagged(literal.language(), literal.lexical()))
                        .toList())
                .map(Tagged::value);
    }

    private static Optional<Value> value(Node node) {
        if (node.isURI()) {
            return Optional.of(new Value.Iri(node.getURI()));
        }
        return node.isLiteral()
                ? Optional.of(new Value.Literal(
                        node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage()))
                : Optional.empty();
    }

    private static int byCodePoint(String one, String other) {
        return Id.of(one).compareTo(Id.of(other));
    }
}
