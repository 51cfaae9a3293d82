package org.balise.sparql.criteria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.model.LanguageChain;
import org.balise.model.Tagged;
import org.balise.model.Text;
import org.balise.query.Hierarchy;
import org.balise.query.Meter;
import org.balise.sparql.StateMark;
import org.balise.vocabulary.Rdf;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * What every answer may need and hardly ever changes, of one state of the data, read by one query: which places, concepts and
 * classes lie directly below which, names of terms and concepts, which named graph holds the record of which source, and what
 * tells the state. Immutable and thread-safe.
 */
final class Background implements Hierarchy {

    private static final Set<String> BELOW = Set.of(Schema.CONTAINED_IN_PLACE, Skos.BROADER, W3c.SUBCLASS_OF);

    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
    private final Map<String, List<Tagged>> names = new HashMap<>();
    private final Map<Node, List<Triple>> statements = new HashMap<>();
    private final Map<String, List<String>> sources = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Set<String> shared = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Map<String, Set<String>> lines = new HashMap<>();
    private final Set<String> state = new TreeSet<>();

    private Background() {}

    static Background read(Asking asking, Meter meter) {
        Background background = new Background();
        Set<String> state = asking.select(BackgroundText.query(), meter, rows -> {
                    rows.forEachRemaining(background::add);
                    return background;
                })
                .state();
        background.state.addAll(state);
        return background;
    }

    /** The mark of the state. */
    String mark() {
        return StateMark.of(state);
    }

    /** Whether these lines are all that tell the state, or all that some graphs say of it. */
    boolean isOf(Set<String> told, Optional<List<String>> graphs) {
        if (graphs.isEmpty()) {
            return told.equals(state);
        }
        Set<String> due = new TreeSet<>();
        graphs.get().forEach(graph -> due.addAll(lines.getOrDefault(graph, Set.of())));
        return told.equals(due);
    }

    private void add(Binding row) {
        String graph = Cells.iri(row, "graph");
        if (graph.isEmpty()) {
            Cells.statement(row).ifPresent(this::add);
        } else if (Cells.node(row, "line").isPresent()) {
            lines.computeIfAbsent(graph, key -> new TreeSet<>())
                    .add(Cells.node(row, "line").get().getLiteralLexicalForm());
        } else if (Cells.iri(row, "s").isEmpty()) {
            shared.add(graph);
        } else {
            sources.computeIfAbsent(Cells.iri(row, "s"), key -> new ArrayList<>())
                    .add(graph);
        }
    }

    private void add(Triple triple) {
        String subject = triple.getSubject().getURI();
        String property = triple.getPredicate().getURI();
        Node object = triple.getObject();
        if (BELOW.contains(property) && object.isURI()) {
            above.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(object.getURI());
            below.computeIfAbsent(object.getURI(), key -> new LinkedHashSet<>()).add(subject);
            if (property.equals(Schema.CONTAINED_IN_PLACE)) {
                places.add(subject);
                places.add(object.getURI());
            }
        } else if (property.equals(Skos.HAS_TOP_CONCEPT) && object.isURI()) {
            members.computeIfAbsent(subject, key -> new TreeSet<>(CodePoints::compare))
                    .add(object.getURI());
        } else if (!property.equals(Rdf.TYPE) && object.isURI()) {
            members.computeIfAbsent(object.getURI(), key -> new TreeSet<>(CodePoints::compare))
                    .add(subject);
        } else if (object.isLiteral()) {
            List<Tagged> texts = names.computeIfAbsent(subject, key -> new ArrayList<>());
            if (!texts.contains(Cells.tagged(object))) {
                texts.add(Cells.tagged(object));
            }
        }
        statements
                .computeIfAbsent(triple.getSubject(), key -> new ArrayList<>())
                .add(triple);
    }

    @Override
    public boolean isWithin(String narrow, String wide) {
        return narrow.equals(wide) || reached(List.of(narrow), above).contains(wide);
    }

    /** The given classes and all below them. */
    Set<String> withAllBelow(Collection<String> classes) {
        return reached(classes, below);
    }

    /** The given classes and all above them. */
    Set<String> withAllAbove(Collection<String> classes) {
        return reached(classes, above);
    }

    /** The top concepts of a vocabulary, or the places of a kind, by IRI. */
    List<String> members(String schemeOrKind) {
        return List.copyOf(members.getOrDefault(schemeOrKind, Set.of()));
    }

    boolean isPlace(String iri) {
        return places.contains(iri);
    }

    boolean hasBelow(String iri) {
        return below.containsKey(iri);
    }

    Text name(String iri, LanguageChain languages) {
        return Text.of(names.getOrDefault(iri, List.of()), languages);
    }

    boolean hasName(String iri) {
        return names.containsKey(iri);
    }

    /** The statements that name a term or concept or give it a class. */
    List<Triple> names(Node thing) {
        return about(thing).stream()
                .filter(triple -> !BELOW.contains(triple.getPredicate().getURI()))
                .toList();
    }

    private List<Triple> about(Node thing) {
        return statements.getOrDefault(thing, List.of());
    }

    /** The statements that put classes below others, upward from some classes. */
    List<Triple> superclasses(Collection<String> classes) {
        return withAllAbove(classes).stream()
                .flatMap(one -> about(NodeFactory.createURI(one)).stream())
                .filter(triple -> triple.getPredicate().getURI().equals(W3c.SUBCLASS_OF))
                .toList();
    }

    /** The graphs of some sources, and those that count for every reader; empty if the endpoint has no named graphs. */
    Optional<List<String>> graphs(Collection<String> trusted) {
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Set<String> graphs = new LinkedHashSet<>(shared);
        trusted.forEach(source -> graphs.addAll(sources.getOrDefault(source, List.of())));
        return Optional.of(List.copyOf(graphs));
    }

    private static Set<String> reached(Collection<String> start, Map<String, Set<String>> steps) {
        Set<String> reached = new LinkedHashSet<>(start);
        Deque<String> open = new ArrayDeque<>(start);
        while (!open.isEmpty()) {
            for (String next : steps.getOrDefault(open.remove(), Set.of())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }
}
