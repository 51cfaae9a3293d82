package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.query.Axis;
import org.balise.query.Count;
import org.balise.query.Group;
import org.balise.query.Groups;
import org.balise.query.Matrix;
import org.balise.query.Meter;
import org.balise.query.Request;

/**
 * Counts the results of one request by category, once it is known how many there are: in at most three more queries for one
 * axis and five for two. For one thread.
 */
final class CategoryCounts {

    private final SparqlEvaluator evaluator;
    private final Background background;
    private final Request<?> request;
    private final Optional<TrustedGraphs> trusted;
    private final Count all;
    private final Meter meter;

    CategoryCounts(
            SparqlEvaluator evaluator,
            Background background,
            Request<?> request,
            Optional<TrustedGraphs> trusted,
            Count all,
            Meter meter) {
        this.evaluator = evaluator;
        this.background = background;
        this.request = request;
        this.trusted = trusted;
        this.all = all;
        this.meter = meter;
    }

    <K> Groups<K> groups(Axis<?, K> given) {
        Axis<?, K> axis = known(given);
        Map<String, Long> counts = totals(axis);
        List<String> categories = categories(axis, counts.keySet());
        Map<String, Ref<?>> refs = evaluator.refs(categories, request.scope(), meter);
        List<Group<K>> groups = new ArrayList<>();
        for (String category : categories) {
            groups.add(new Group<>(CategoryCounts.<K>ref(refs, category), counts.getOrDefault(category, 0L)));
        }
        long classified = single(CategoryText.classified(request, axis, trusted));
        return new Groups<>(groups, all.certain(), all.certain() - classified, all.undetermined());
    }

    <R, C> Matrix<R, C> matrix(Axis<?, R> givenRows, Axis<?, C> givenColumns) {
        Axis<?, R> rows = known(givenRows);
        Axis<?, C> columns = known(givenColumns);
        Map<String, Long> rowTotals = totals(rows);
        Map<String, Long> columnTotals = totals(columns);
        List<String> rowIris = categories(rows, rowTotals.keySet());
        List<String> columnIris = categories(columns, columnTotals.keySet());
        Map<String, Map<String, Long>> cells = cells(rows, columns);
        Set<String> both = new LinkedHashSet<>(rowIris);
        both.addAll(columnIris);
        Map<String, Ref<?>> refs = evaluator.refs(both, request.scope(), meter);
        long classified = single(CategoryText.classified(request, rows, columns, trusted));
        return new Matrix<>(
                rowIris.stream().map(iri -> CategoryCounts.<R>ref(refs, iri)).toList(),
                columnIris.stream().map(iri -> CategoryCounts.<C>ref(refs, iri)).toList(),
                rowIris.stream()
                        .map(row -> counts(columnIris, cells.getOrDefault(row, Map.of())))
                        .toList(),
                counts(rowIris, rowTotals),
                counts(columnIris, columnTotals),
                all.certain(),
                all.certain() - classified,
                all.undetermined());
    }

    private <K> Axis<?, K> known(Axis<?, K> axis) {
        return axis instanceof Axis.EachTop<?, K> top
                ? new Axis.Each<>(top.path(), background.members(top.scheme()))
                : axis;
    }

    private Map<String, Long> totals(Axis<?, ?> axis) {
        Map<String, Long> counts = new HashMap<>();
        for (Binding row : rows(CategoryText.groups(request, axis, trusted))) {
            counts.put(Cells.iri(row, "row"), Cells.number(row, "count"));
        }
        return counts;
    }

    private Map<String, Map<String, Long>> cells(Axis<?, ?> rows, Axis<?, ?> columns) {
        Map<String, Map<String, Long>> cells = new HashMap<>();
        for (Binding row : rows(CategoryText.cells(request, rows, columns, trusted))) {
            cells.computeIfAbsent(Cells.iri(row, "row"), key -> new HashMap<>())
                    .put(Cells.iri(row, "column"), Cells.number(row, "count"));
        }
        return cells;
    }

    private long single(Written query) {
        return rows(query).stream().mapToLong(row -> Cells.number(row, "count")).sum();
    }

    private List<Binding> rows(Written query) {
        return evaluator.rows(query, meter);
    }

    private List<String> categories(Axis<?, ?> axis, Set<String> found) {
        if (axis instanceof Axis.Each<?, ?> each) {
            return each.iris();
        } else if (axis instanceof Axis.EachPlaceOfKind<?, ?> kind) {
            return background.members(kind.kind());
        }
        Set<String> sorted = new TreeSet<>(CodePoints::compare);
        sorted.addAll(found);
        sorted.remove("");
        return List.copyOf(sorted);
    }

    private static List<Long> counts(List<String> categories, Map<String, Long> counts) {
        return categories.stream().map(iri -> counts.getOrDefault(iri, 0L)).toList();
    }

    private static <K> Ref<K> ref(Map<String, Ref<?>> refs, String iri) {
        Ref<?> known = refs.get(iri);
        return new Ref<>(Id.of(iri), known == null ? Text.none() : known.label());
    }
}
