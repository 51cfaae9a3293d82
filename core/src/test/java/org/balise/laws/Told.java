package org.balise.laws;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.synthetic.NotStated;
import org.balise.vocabulary.Bal;

/**
 * What sources tell of one field of one thing.
 *
 * @param values the values
 * @param reasons what they give as reasons for not telling any
 */
record Told<V>(List<V> values, Set<String> reasons) {

    static <V> Told<V> of(List<V> values) {
        return new Told<>(values, Set.of());
    }

    static <V> Told<V> of(Optional<V> value) {
        return of(value.stream().toList());
    }

    static Told<Integer> of(OptionalInt value) {
        return of(value.stream().boxed().toList());
    }

    /** The values of a property, and why there are none. */
    static <V> Told<V> of(List<V> values, String property, List<NotStated> notStated) {
        return new Told<>(
                values,
                notStated.stream()
                        .filter(one -> one.property().equals(property))
                        .map(NotStated::reason)
                        .collect(Collectors.toSet()));
    }

    /** The same field of several things. */
    static <V> Told<V> together(List<Told<V>> some) {
        return new Told<>(
                some.stream().flatMap(one -> one.values().stream()).toList(),
                some.stream().flatMap(one -> one.reasons().stream()).collect(Collectors.toSet()));
    }

    /** Yes if one value meets a test, no if none can or none applies, undetermined in silence. */
    Kleene any(Function<V, Kleene> test) {
        if (values.isEmpty()) {
            return reasons.contains(Bal.NOT_APPLICABLE) ? Kleene.NO : Kleene.UNDETERMINED;
        }
        return Kleene.any(values.stream().map(test));
    }

    boolean isStated() {
        return !values.isEmpty();
    }

    boolean isSilent() {
        return values.isEmpty() && reasons.isEmpty();
    }
}
