package org.balise.sparql.criteria;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.balise.query.Hierarchy;
import org.balise.query.Matrix;
import org.balise.query.Meter;
import org.balise.query.Path;
import org.balise.query.Position;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Slice;
import org.balise.sparql.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * Answers typed queries by SPARQL, wherever that is answered. A page takes two queries whatever its size: one for the IRIs of
 * all results with what they are sorted by, as sorting is done here, and one for everything that the page's entities say.
 * Counts by category take a fixed number. Where IRIs are handed in, each 500 of them take a query.
 *
 * <p>Which places, concepts and classes lie below which, the names of terms and concepts, and which graph is of which source is
 * read once, by one query, when the evaluator is made; make another when the data changes.
 *
 * <p>Immutable; thread-safe, as the endpoint is. It does not close the endpoint.
 */
public final class SparqlEvaluator implements Evaluator {

    private static final int CHUNK = 500;

    private final Endpoint endpoint;
    private final Asking asking;
    private final Background background;
    private final Scopes scopes;

    private SparqlEvaluator(Endpoint endpoint, Background background) {
        this.endpoint = endpoint;
        this.asking = new Asking(endpoint);
        this.background = background;
        this.scopes = new Scopes(endpoint, background);
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
        return new SparqlEvaluator(endpoint, Background.read(new Asking(endpoint)));
    }

    @Override
    public Slice slice(Request<?> request, int size, @Nullable Position after, Meter meter) {
        scopes.demandClosures(request);
        String sparql = SparqlText.ids(request, scopes.graphs(request));
        return asking.select(sparql, meter, rows -> Ranked.of(request, () -> rows))
                .slice(size, after);
    }

    @Override
    public Count count(Request<?> request, Meter meter) {
        scopes.demandClosures(request);
        long certain = 0;
        long undetermined = 0;
        for (Binding row : rows(SparqlText.count(request, scopes.graphs(request)), meter)) {
            if (Cells.flag(row, "certain")) {
                certain += Cells.number(row, "count");
            } else {
                undetermined += Cells.number(row, "count");
            }
        }
        return new Count(certain, undetermined);
    }

    @Override
    public Fetched fetch(Collection<String> iris, Scope scope, List<Criteria<?>> reasons, Meter meter) {
        List<Triple> statements = new ArrayList<>();
        for (List<String> some : chunks(iris)) {
            String sparql = EntityText.page(some, reasons, scopes.graphs(scope));
            rows(sparql, meter).forEach(row -> Cells.statement(row).ifPresent(statements::add));
        }
        return FetchedGraph.of(statements, background, scope.languages());
    }

    @Override
    public <K> Groups<K> groups(Request<?> request, Axis<?, K> axis, Meter meter) {
        scopes.demandClosures(request);
        scopes.demandClosure(axis);
        return counting(request, meter).groups(axis);
    }

    @Override
    public <R, C> Matrix<R, C> matrix(Request<?> request, Axis<?, R> rows, Axis<?, C> columns, Meter meter) {
        scopes.demandClosures(request);
        scopes.demandClosure(rows);
        scopes.demandClosure(columns);
        return counting(request, meter).matrix(rows, columns);
    }

    private CategoryCounts counting(Request<?> request, Meter meter) {
        return new CategoryCounts(this, background, request, scopes.graphs(request), meter);
    }

    @Override
    public List<Held> values(Request<?> request, Path path, Meter meter) {
        scopes.demandClosures(request);
        Set<Held> held = new LinkedHashSet<>();
        for (Binding row : rows(SparqlText.values(request, path, scopes.graphs(request)), meter)) {
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
        List<Binding> rows = new ArrayList<>();
        for (List<String> some : chunks(iris)) {
            rows.addAll(rows(EvidenceText.about(some, endpoint.capabilities(), scopes.graphs(scope)), meter));
        }
        return facts(new FactRows(rows), scope, meter);
    }

    @Override
    public List<Fact> factsFrom(String reason, Scope scope, Meter meter) {
        String sparql = EvidenceText.from(reason, endpoint.capabilities(), scopes.graphs(scope));
        return facts(new FactRows(rows(sparql, meter)), scope, meter);
    }

    /** Documents and kinds of editorial work have their names whichever sources are trusted. */
    private List<Fact> facts(FactRows found, Scope scope, Meter meter) {
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
                property -> termLabel(property, scope.languages()),
                origin -> origins.getOrDefault(origin, Text.none()),
                thing -> things.getOrDefault(thing, Text.none()));
    }

    @Override
    public List<Edge> edges(Collection<String> iris, Scope scope, Meter meter) {
        Set<Edge> edges = new LinkedHashSet<>();
        for (List<String> some : chunks(iris)) {
            for (Binding row : rows(EntityText.edges(some, scopes.graphs(scope)), meter)) {
                Cells.edge(row)
                        .filter(edge -> some.contains(edge.from()) || some.contains(edge.to()))
                        .ifPresent(edges::add);
            }
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
        List<String> unknown =
                iris.stream().filter(iri -> !background.hasName(iri)).toList();
        FetchedGraph fetched = named(unknown, scope, meter);
        Map<String, Text> names = new LinkedHashMap<>();
        for (String iri : iris) {
            names.put(
                    iri,
                    background.hasName(iri)
                            ? background.name(iri, scope.languages())
                            : fetched.name(iri, scope.languages()));
        }
        return names;
    }

    @Override
    public Map<String, List<String>> types(Collection<String> iris, Scope scope, Meter meter) {
        FetchedGraph fetched = named(iris, scope, meter);
        Map<String, List<String>> types = new LinkedHashMap<>();
        for (String iri : iris) {
            types.put(iri, List.copyOf(background.withAllAbove(fetched.types(iri))));
        }
        return types;
    }

    private FetchedGraph named(Collection<String> iris, Scope scope, Meter meter) {
        List<Triple> statements = new ArrayList<>();
        for (List<String> some : chunks(iris)) {
            rows(EntityText.names(some, scopes.graphs(scope)), meter)
                    .forEach(row -> Cells.statement(row).ifPresent(statements::add));
        }
        return FetchedGraph.of(statements, background, scope.languages());
    }

    @Override
    public Text termLabel(String iri, LanguageChain languages) {
        return background.name(iri, languages);
    }

    @Override
    public Hierarchy hierarchy() {
        return background;
    }

    @Override
    public String mark() {
        return endpoint.mark();
    }

    @Override
    public String sparql(Request<?> request) {
        return SparqlText.ids(request, scopes.graphs(request));
    }

    @Override
    public String name() {
        return "SPARQL, asked of " + endpoint.capabilities().backend();
    }

    List<Binding> rows(String sparql, Meter meter) {
        return asking.rows(sparql, meter, row -> row);
    }

    private static List<List<String>> chunks(Collection<String> iris) {
        return Lists.partition(iris.stream().distinct().toList(), CHUNK);
    }
}
