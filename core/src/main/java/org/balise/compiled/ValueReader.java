package org.balise.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.balise.model.Value;
import org.balise.query.Path;
import org.balise.query.Statements;
import org.balise.query.Step;

/** The values of one entity at a time. Thread-safe. */
final class ValueReader implements Statements {

    private final Columns columns;
    private final Dictionary dictionary;

    ValueReader(Columns columns, Dictionary dictionary) {
        this.columns = columns;
        this.dictionary = dictionary;
    }

    @Override
    public List<Value> values(String subject, Step step) {
        List<Value> values = new ArrayList<>();
        dictionary.known(subject).ifPresent(number -> forEach(number, step, values::add));
        return values.size() < 2 ? List.copyOf(values) : sorted(new LinkedHashSet<>(values));
    }

    private static List<Value> sorted(Set<Value> values) {
        Value[] sorted = values.toArray(Value[]::new);
        Arrays.sort(sorted);
        return List.of(sorted);
    }

    /** The values at the end of a path, each once. */
    Collection<Value> of(int subject, Path path) {
        Set<Value> reached = new LinkedHashSet<>();
        forEach(subject, path.steps().get(0), reached::add);
        for (Step step : path.steps().subList(1, path.steps().size())) {
            Set<Value> next = new LinkedHashSet<>();
            for (Value value : reached) {
                if (value instanceof Value.Iri iri) {
                    dictionary.known(iri.iri()).ifPresent(number -> forEach(number, step, next::add));
                }
            }
            reached = next;
        }
        return reached;
    }

    private void forEach(int subject, Step step, Consumer<Value> target) {
        for (String property : step.properties()) {
            Column column = columns.of(property);
            if (step.inverse()) {
                column.forEachSubject(subject, number -> target.accept(new Value.Iri(dictionary.iri(number))));
            } else {
                column.forEachValue(subject, dictionary, target);
            }
        }
    }
}
