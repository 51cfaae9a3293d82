package org.balise.sparql.criteria;

import com.google.common.collect.Comparators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.model.PartialDate;
import org.balise.model.Tagged;
import org.balise.problem.StaleException;
import org.balise.query.Collation;
import org.balise.query.Count;
import org.balise.query.Order;
import org.balise.query.Position;
import org.balise.query.Request;
import org.balise.query.Slice;
import org.balise.query.ValueTests;
import org.jspecify.annotations.Nullable;

/** Results with what they are sorted by. The sorting is done here, so that it is the same on every endpoint. For one thread. */
final class Ranked {

    /** A result; for each key the value that decides. */
    private record Result(String iri, boolean certain, List<Optional<Object>> keys) {}

    private final Request<?> request;
    private final List<? extends Order.Key> keys;
    private final Map<String, Boolean> certain = new LinkedHashMap<>();
    private final List<Map<String, List<Node>>> values = new ArrayList<>();

    private Ranked(Request<?> request) {
        this.request = request;
        this.keys = request.order().keys();
        keys.forEach(key -> values.add(new HashMap<>()));
    }

    /** The results of a query's rows. */
    static Ranked of(Request<?> request, Iterable<Binding> rows) {
        Ranked ranked = new Ranked(request);
        rows.forEach(ranked::add);
        return ranked;
    }

    private void add(Binding row) {
        String iri = Cells.iri(row, "this");
        certain.put(iri, Cells.flag(row, "certain"));
        Cells.node(row, "value")
                .ifPresent(value -> values.get((int) Cells.number(row, "key"))
                        .computeIfAbsent(iri, key -> new ArrayList<>())
                        .add(value));
    }

    /** Some of the results, after a position. */
    Slice slice(int size, @Nullable Position after) {
        Comparator<Result> order = order();
        List<Result> results = new ArrayList<>(certain.size());
        certain.forEach((iri, flag) -> results.add(result(iri, flag)));
        long count = results.stream().filter(Result::certain).count();
        if (after != null) {
            Result last = last(after);
            results.removeIf(result -> order.compare(result, last) <= 0);
        }
        List<Result> taken = size < results.size()
                ? results.stream().collect(Comparators.least(size, order))
                : results.stream().sorted(order).toList();
        return new Slice(
                iris(taken, true),
                iris(taken, false),
                new Count(count, certain.size() - count),
                results.size() > taken.size());
    }

    private Result last(Position after) {
        Boolean flag = certain.get(after.iri());
        if (flag == null || flag != after.certain()) {
            throw new StaleException("that has <" + after.iri() + "> as a result", "that has not");
        }
        return result(after.iri(), flag);
    }

    private static List<String> iris(List<Result> results, boolean certain) {
        return results.stream()
                .filter(result -> result.certain() == certain)
                .map(Result::iri)
                .toList();
    }

    private Result result(String iri, boolean flag) {
        List<Optional<Object>> deciding = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            List<Node> all = values.get(i).getOrDefault(iri, List.of());
            deciding.add(deciding(keys.get(i).values(), all));
        }
        return new Result(iri, flag, deciding);
    }

    private Optional<Object> deciding(Order.Values kind, List<Node> all) {
        return switch (kind) {
            case TEXT ->
                request.scope()
                        .languages()
                        .choose(all.stream().map(Cells::tagged).toList())
                        .map(Tagged::value);
            case NUMBER ->
                all.stream()
                        .flatMap(value -> ValueTests.number(Cells.literal(value)).stream())
                        .min(Comparator.naturalOrder())
                        .map(number -> number);
            case DATE ->
                all.stream()
                        .flatMap(value -> ValueTests.date(Cells.literal(value)).stream())
                        .map(PartialDate::earliest)
                        .min(Comparator.naturalOrder())
                        .map(day -> day);
        };
    }

    private Comparator<Result> order() {
        Comparator<Result> order = Comparator.comparing(Result::certain).reversed();
        for (int i = 0; i < keys.size(); i++) {
            int key = i;
            order = order.thenComparing(result -> result.keys().get(key), missingLast(keys.get(i)));
        }
        return order.thenComparing(Result::iri, CodePoints::compare);
    }

    private Comparator<Optional<Object>> missingLast(Order.Key key) {
        Comparator<Object> present = comparator(key.values());
        Comparator<Object> directed = key.ascending() ? present : present.reversed();
        return (one, other) -> one.isPresent() && other.isPresent()
                ? directed.compare(one.get(), other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    private Comparator<Object> comparator(Order.Values kind) {
        return switch (kind) {
            case TEXT -> {
                Collation collation = Collation.of(request.scope().languages());
                yield (one, other) -> collation.compare((String) one, (String) other);
            }
            case NUMBER -> (one, other) -> ((BigDecimal) one).compareTo((BigDecimal) other);
            case DATE -> (one, other) -> ((LocalDate) one).compareTo((LocalDate) other);
        };
    }
}
