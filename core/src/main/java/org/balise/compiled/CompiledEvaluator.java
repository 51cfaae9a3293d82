package org.balise.compiled;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Ref;
import org.balise.model.Text;
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
import org.balise.sparql.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries from columns and bitmaps, made of one state of the data that is here: in memory or in a TDB2 store. Made
 * once; the first query on a property makes its column, the first on an entity its record, and both are kept, the records as
 * far as a quarter of the heap allows. No query is sent to an engine but for a pattern in SPARQL, once.
 *
 * <p>Thread-safe, and immutable as far as answers go.
 */
public final class CompiledEvaluator implements Evaluator {

    /** Nine memos share about an eighth of the heap. */
    private static final int SHARE_OF_MEMO = 72;

    private static final int SHARE_OF_RECORDS = 4;
    private static final int BYTES_OF_RECORD = 6_000;
    private static final int WORLDS = 4;

    private final Data data;
    private final Function<Request<?>, String> sparql;
    private final Dictionary dictionary;
    private final Wider wider;
    private final Names terms;
    private final World whole;
    private final Memo<World> parts = new Memo<>(WORLDS, (sources, world) -> 1);
    private final Records records;
    private final Memos memos;
    private final Snapshot snapshot;

    private CompiledEvaluator(Snapshot snapshot, Function<Request<?>, String> sparql, long heap) {
        this.snapshot = snapshot;
        this.data = Data.all(snapshot);
        this.sparql = sparql;
        this.memos = new Memos(heap / SHARE_OF_MEMO);
        this.records = new Records(Ints.saturatedCast(heap / SHARE_OF_RECORDS / BYTES_OF_RECORD));
        TypeScan scan = TypeScan.of(data);
        this.dictionary = scan.dictionary();
        this.wider = Wider.of(data);
        this.terms = new Names(data);
        Classes classes = new Classes(scan, data, dictionary, wider, memos);
        this.whole = new World(data, dictionary, classes, wider, terms, memos);
    }

    /**
     * An evaluator over one state of the data: reads every class of every thing once.
     *
     * @param snapshot the data, which may not change while the evaluator is used
     * @param sparql tells the same query in SPARQL, for explanations
     * @return the evaluator
     */
    public static CompiledEvaluator of(Snapshot snapshot, Function<Request<?>, String> sparql) {
        return new CompiledEvaluator(snapshot, sparql, Runtime.getRuntime().maxMemory());
    }

    @Override
    public void requireOpen() {
        data.requireOpen();
    }

    @Override
    public Slice slice(Request<?> request, int size, @Nullable Position after, Meter meter) {
        return world(request.scope()).results(request, meter).slice(size, after);
    }

    @Override
    public Count count(Request<?> request, Meter meter) {
        Piles piles = world(request.scope()).piles(request, meter);
        long certain = piles.certain().getLongCardinality();
        return new Count(certain, piles.possible().getLongCardinality() - certain);
    }

    @Override
    public Fetched fetch(Collection<String> iris, Scope scope, List<Criteria<?>> reasons, Meter meter) {
        World world = world(scope);
        return new FetchedRecords(records, world.readers().in(scope.languages()), world.values(), wider);
    }

    @Override
    public <K> Groups<K> groups(Request<?> request, Axis<?, K> axis, Meter meter) {
        return counting(request, meter).groups(axis);
    }

    @Override
    public <R, C> Matrix<R, C> matrix(Request<?> request, Axis<?, R> rows, Axis<?, C> columns, Meter meter) {
        return counting(request, meter).matrix(rows, columns);
    }

    @Override
    public List<Held> values(Request<?> request, Path path, Meter meter) {
        World world = world(request.scope());
        return Arrays.stream(world.piles(request, meter).certain().toArray())
                .boxed()
                .sorted(dictionary::compare)
                .flatMap(number -> world.values().of(number, path).stream()
                        .sorted()
                        .map(value -> new Held(dictionary.iri(number), value)))
                .toList();
    }

    @Override
    public List<Fact> factsAbout(Collection<String> iris, Scope scope, Meter meter) {
        return world(scope).facts().about(iris, scope.languages());
    }

    @Override
    public List<Fact> factsFrom(String reason, Scope scope, Meter meter) {
        return world(scope).facts().from(reason, scope.languages());
    }

    @Override
    public List<Edge> edges(Collection<String> iris, Scope scope, Meter meter) {
        return world(scope).edges().touching(iris);
    }

    @Override
    public Map<String, Ref<?>> refs(Collection<String> iris, Scope scope, Meter meter) {
        Names names = world(scope).names();
        Map<String, Ref<?>> refs = new LinkedHashMap<>();
        iris.forEach(iri -> refs.put(iri, new Ref<>(Id.of(iri), names.of(iri, scope.languages()))));
        return refs;
    }

    @Override
    public Map<String, List<String>> types(Collection<String> iris, Scope scope, Meter meter) {
        Classes classes = world(scope).classes();
        Map<String, List<String>> types = new LinkedHashMap<>();
        iris.forEach(
                iri -> types.put(iri, dictionary.known(iri).map(classes::of).orElse(List.of())));
        return types;
    }

    @Override
    public Text termLabel(String iri, LanguageChain languages) {
        return terms.of(iri, languages);
    }

    /** {@inheritDoc} The data never changes. */
    @Override
    public void demandOneState() {}

    @Override
    public String mark(Meter meter) {
        return snapshot.mark();
    }

    @Override
    public String sparql(Request<?> request) {
        return sparql.apply(request);
    }

    @Override
    public String name() {
        return "compiled: columns and bitmaps of the data that is here";
    }

    private Counting counting(Request<?> request, Meter meter) {
        World world = world(request.scope());
        return new Counting(world, request.scope().languages(), world.piles(request, meter));
    }

    private World world(Scope scope) {
        return scope.trusted().map(this::part).orElse(whole);
    }

    private World part(List<String> sources) {
        return parts.get(sources, () -> {
            Data part = data.of(sources);
            return new World(part, dictionary, whole.classes().in(part, memos), wider, terms, memos);
        });
    }
}
