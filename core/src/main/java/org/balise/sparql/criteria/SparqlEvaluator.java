package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.problem.Capability;
import org.balise.query.Axis;
import org.balise.query.Count;
import org.balise.query.Criteria;
import org.balise.query.Edge;
import org.balise.query.Evaluator;
import org.balise.query.Fact;
import org.balise.query.Fetched;
import org.balise.query.Groups;
import org.balise.query.Held;
import org.balise.query.Matrix;
import org.balise.query.Meter;
import org.balise.query.Path;
import org.balise.query.Position;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Slice;
import org.balise.sparql.Consistency;
import org.balise.sparql.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * Answers typed queries by SPARQL, wherever that is answered. A page takes two queries whatever its size: one for the IRIs of
 * all results with what they are sorted by, as sorting is done here, and one for everything that the page's entities say.
 * Counts by category take a fixed number. Where IRIs are handed in, each 500 of them take a query. No query that names entities
 * is larger than 24 KB or 4,500 words and signs; where IRIs are too long for that, there are several.
 *
 * <p>Which places, concepts and classes lie below which, the names of terms and concepts, and which graph is of which source is
 * read by one query when the evaluator is made. Where data may change, each query brings beside its rows the state that it was
 * answered from; that background is read again when the state is another, and no call mixes two states.
 *
 * <p>Thread-safe, as the endpoint is. It does not close the endpoint.
 */
public final class SparqlEvaluator implements Evaluator {

    private final Endpoint endpoint;
    private final Knowledge knowledge;

    private SparqlEvaluator(Endpoint endpoint, Knowledge knowledge) {
        this.endpoint = endpoint;
        this.knowledge = knowledge;
    }

    /**
     * An evaluator that asks an endpoint.
     *
     * @param endpoint where SPARQL is answered
     * @return the evaluator; it has asked one query
     * @throws org.balise.problem.CapabilityException if the default graph is not the union of all, or lacks derived types
     * @throws org.balise.problem.EndpointException if the endpoint gives no complete answer
     */
    public static SparqlEvaluator of(Endpoint endpoint) {
        endpoint.capabilities().require(Capability.UNION_DEFAULT_GRAPH, Capability.SUPERCLASS_TYPES);
        return new SparqlEvaluator(endpoint, Knowledge.of(endpoint));
    }

    @Override
    public Slice slice(Request<?> request, int size, @Nullable Position after, Meter meter) {
        return knowledge
                .ask(
                        known -> SparqlText.results(request, scopes(known).of(request)),
                        meter,
                        rows -> Ranked.of(request, () -> rows))
                .made()
                .slice(size, after);
    }

    @Override
    public Count count(Request<?> request, Meter meter) {
        return counted(request, List.of(), meter).made();
    }

    private Knowledge.Known<Count> counted(Request<?> request, List<Axis<?, ?>> axes, Meter meter) {
        Function<Background, Written> writing = known -> {
            axes.forEach(scopes(known)::demandClosure);
            return SparqlText.count(request, scopes(known).of(request));
        };
        return knowledge.ask(writing, meter, rows -> {
            Map<Boolean, Long> counts = new HashMap<>();
            rows.forEachRemaining(
                    row -> counts.merge(Cells.flag(row, "certain"), Cells.number(row, "count"), Long::sum));
            return new Count(counts.getOrDefault(true, 0L), counts.getOrDefault(false, 0L));
        });
    }

    @Override
    public Fetched fetch(Collection<String> iris, Scope scope, List<Criteria<?>> reasons, Meter meter) {
        return fetched(iris, scope, (some, graphs) -> EntityText.page(some, reasons, graphs), meter);
    }

    @Override
    public <K> Groups<K> groups(Request<?> request, Axis<?, K> axis, Meter meter) {
        return counting(request, List.of(axis), meter).groups(axis);
    }

    @Override
    public <R, C> Matrix<R, C> matrix(Request<?> request, Axis<?, R> rows, Axis<?, C> columns, Meter meter) {
        return counting(request, List.of(rows, columns), meter).matrix(rows, columns);
    }

    private CategoryCounts counting(Request<?> request, List<Axis<?, ?>> axes, Meter meter) {
        Knowledge.Known<Count> all = counted(request, axes, meter);
        Optional<TrustedGraphs> graphs = scopes(all.background()).of(request);
        return new CategoryCounts(this, all.background(), request, graphs, all.made(), meter);
    }

    @Override
    public List<Held> values(Request<?> request, Path path, Meter meter) {
        Set<Held> held = new LinkedHashSet<>();
        for (Binding row : knowledge
                .rows(known -> SparqlText.values(request, path, scopes(known).of(request)), meter)
                .made()) {
            Cells.node(row, "value")
                    .flatMap(Cells::value)
                    .ifPresent(value -> held.add(new Held(Cells.iri(row, "this"), value)));
        }
        return held.stream()
                .sorted((one, other) -> {
                    int order = CodePoints.compare(one.iri(), other.iri());
                    return order != 0 ? order : one.value().compareTo(other.value());
                })
                .toList();
    }

    @Override
    public List<Fact> factsAbout(Collection<String> iris, Scope scope, Meter meter) {
        return facts(
                rows(iris, scope, (some, graphs) -> EvidenceText.about(some, endpoint.capabilities(), graphs), meter),
                scope,
                meter);
    }

    @Override
    public List<Fact> factsFrom(String reason, Scope scope, Meter meter) {
        return facts(
                rows(
                        List.of(reason),
                        scope,
                        (one, graphs) -> EvidenceText.from(one.get(0), endpoint.capabilities(), graphs),
                        meter),
                scope,
                meter);
    }

    /** Documents and kinds of editorial work have their names whichever sources are trusted. */
    private List<Fact> facts(Knowledge.Known<List<Binding>> rows, Scope scope, Meter meter) {
        FactRows found = new FactRows(rows.made());
        Scope whole = new Scope(scope.languages(), Optional.empty());
        Map<String, Text> origins;
        Map<String, Text> things;
        if (scope.equals(whole)) {
            Set<String> all = new TreeSet<>(found.origins());
            all.addAll(found.things());
            origins = names(all, scope, meter);
            things = origins;
        } else {
            origins = names(found.origins(), whole, meter);
            things = names(found.things(), scope, meter);
        }
        return found.facts(
                property -> rows.background().name(property, scope.languages()),
                origin -> origins.getOrDefault(origin, Text.none()),
                thing -> things.getOrDefault(thing, Text.none()));
    }

    @Override
    public List<Edge> edges(Collection<String> iris, Scope scope, Meter meter) {
        Set<String> asked = Set.copyOf(iris);
        Set<Edge> edges = new LinkedHashSet<>();
        for (Binding row : rows(iris, scope, EntityText::edges, meter).made()) {
            Cells.edge(row)
                    .filter(edge -> asked.contains(edge.from()) || asked.contains(edge.to()))
                    .ifPresent(edges::add);
        }
        return List.copyOf(edges);
    }

    @Override
    public Map<String, Ref<?>> refs(Collection<String> iris, Scope scope, Meter meter) {
        Map<String, Ref<?>> refs = new LinkedHashMap<>();
        names(iris, scope, meter).forEach((iri, name) -> refs.put(iri, new Ref<>(Id.of(iri), name)));
        return refs;
    }

    /** The name of each; only what is not known anyway is asked for. */
    private Map<String, Text> names(Collection<String> iris, Scope scope, Meter meter) {
        Background before = knowledge.latest();
        List<String> unknown = iris.stream().filter(iri -> !before.hasName(iri)).toList();
        FetchedGraph fetched = fetched(unknown, scope, EntityText::names, meter);
        Map<String, Text> names = new LinkedHashMap<>();
        for (String iri : iris) {
            names.put(
                    iri,
                    fetched.background().hasName(iri)
                            ? fetched.background().name(iri, scope.languages())
                            : fetched.name(iri, scope.languages()));
        }
        return names;
    }

    @Override
    public Map<String, List<String>> types(Collection<String> iris, Scope scope, Meter meter) {
        FetchedGraph fetched = fetched(iris, scope, EntityText::names, meter);
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (String iri : iris) {
            types.put(iri, List.copyOf(fetched.background().withAllAbove(fetched.types(iri))));
        }
        return types;
    }

    @Override
    public Text termLabel(String iri, LanguageChain languages) {
        return knowledge.latest().name(iri, languages);
    }

    @Override
    public void demandOneState() {
        endpoint.capabilities().require(Capability.CONSISTENT_READS);
    }

    @Override
    public String mark(Meter meter) {
        demandOneState();
        if (endpoint.capabilities().consistency() == Consistency.MARKED
                && meter.seen().isEmpty()) {
            meter.spend();
            meter.see(endpoint.mark());
        }
        return meter.seen().orElseGet(endpoint::mark);
    }

    @Override
    public String sparql(Request<?> request) {
        return SparqlText.ids(request, scopes(knowledge.latest()).graphs(request));
    }

    @Override
    public String name() {
        return "SPARQL, asked of " + endpoint.capabilities().backend();
    }

    List<Binding> rows(Written query, Meter meter) {
        return knowledge.rows(known -> query, meter).made();
    }

    private FetchedGraph fetched(Collection<String> iris, Scope scope, Naming text, Meter meter) {
        Knowledge.Known<List<Binding>> rows = rows(iris, scope, text, meter);
        List<Triple> statements = rows.made().stream()
                .flatMap(row -> Cells.statement(row).stream())
                .toList();
        return FetchedGraph.of(statements, rows.background(), scope.languages());
    }

    /** Writes a query that names some IRIs. */
    private interface Naming {
        Written query(List<String> iris, Optional<TrustedGraphs> graphs);
    }

    /** The rows of as many queries as it takes to name all IRIs. */
    private Knowledge.Known<List<Binding>> rows(Collection<String> iris, Scope scope, Naming text, Meter meter) {
        Background background = knowledge.latest();
        Optional<TrustedGraphs> graphs = scopes(background).graphs(scope);
        List<Binding> rows = new ArrayList<>();
        for (List<String> some : Portions.of(iris, part -> knowledge.text(text.query(part, graphs)))) {
            Knowledge.Known<List<Binding>> more =
                    knowledge.rows(known -> text.query(some, scopes(known).graphs(scope)), meter);
            rows.addAll(more.made());
            background = more.background();
        }
        return new Knowledge.Known<>(rows, background);
    }

    private Scopes scopes(Background background) {
        return new Scopes(endpoint, background);
    }
}
