package org.balise.compiled;

import java.util.List;
import java.util.stream.Stream;
import org.balise.query.Path;
import org.balise.query.Step;
import org.roaringbitmap.RoaringBitmap;

/** Goes along paths and back, with all entities at once. Thread-safe. */
final class Navigation {

    private final Columns columns;
    private final Dictionary dictionary;

    Navigation(Columns columns, Dictionary dictionary) {
        this.columns = columns;
        this.dictionary = dictionary;
    }

    /** What a path leads to from some entities, without literals. */
    RoaringBitmap along(Path path, RoaringBitmap from) {
        RoaringBitmap reached = from;
        for (Step step : path.steps()) {
            RoaringBitmap next = new RoaringBitmap();
            RoaringBitmap here = reached;
            columns(step).forEach(column -> next.or(step.inverse() ? column.subjectsOf(here) : column.objectsOf(here)));
            reached = next;
        }
        return reached;
    }

    /** What a path leads from to any of some entities. */
    RoaringBitmap back(Path path, RoaringBitmap to) {
        return back(path.steps(), to);
    }

    /** What a path leads from to what last meets a condition. */
    RoaringBitmap before(Path path, RoaringBitmap last) {
        return back(path.steps().subList(0, path.steps().size() - 1), last);
    }

    /** Whatever the last step of a path leads from to anything. */
    RoaringBitmap having(Step step) {
        RoaringBitmap all = new RoaringBitmap();
        columns(step).forEach(column -> all.or(step.inverse() ? column.objects() : column.subjects()));
        return all;
    }

    /** What a source says of that a property of this step has no value, for this reason. */
    RoaringBitmap absent(Step step, String reason) {
        RoaringBitmap properties = new RoaringBitmap();
        if (!step.inverse()) {
            step.properties().stream().map(dictionary::known).forEach(known -> known.ifPresent(properties::add));
        }
        return columns.of(reason).subjectsOf(properties);
    }

    Stream<Column> columns(Step step) {
        return step.properties().stream().map(columns::of);
    }

    RoaringBitmap back(Step step, RoaringBitmap to) {
        RoaringBitmap all = new RoaringBitmap();
        columns(step).forEach(column -> all.or(step.inverse() ? column.objectsOf(to) : column.subjectsOf(to)));
        return all;
    }

    private RoaringBitmap back(List<Step> steps, RoaringBitmap to) {
        RoaringBitmap reached = to;
        for (int i = steps.size() - 1; i >= 0; i--) {
            reached = back(steps.get(i), reached);
        }
        return reached;
    }
}
