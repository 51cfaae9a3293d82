package org.balise.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What sources say about one property: a value, that there is none and why, or nothing at all. There is no way to take the
 * value that overlooks the other two answers; {@link #toOptional} says so by its name.
 *
 * <p>Immutable and thread-safe, as its values are.
 *
 * @param <T> the type of the value
 */
public sealed interface Stated<T> {

    /**
     * A value.
     *
     * @param <T> the type of the value
     * @param value the value; where sources differ, the one that sorts first, which makes it no better than the others
     * @param others what other sources say instead, sorted; empty when they agree
     */
    record Known<T>(T value, List<T> others) implements Stated<T> {

        /**
         * A value, and those that differ from it. They are sorted and freed of repetitions, so that the same values make
         * equal answers, whichever is given first: references, ids and parts by id, dates by what they are written as; what is
         * of another type, without an order, stays as given.
         *
         * @param value a value
         * @param others the others
         */
        public Known {
            List<T> all = Canonical.alternatives(value, others);
            value = all.get(0);
            others = List.copyOf(all.subList(1, all.size()));
        }

        /**
         * Whether sources give different values.
         *
         * @return whether there are others
         */
        public boolean isDisputed() {
            return !others.isEmpty();
        }
    }

    /**
     * A source says that it gives no value.
     *
     * @param <T> the type that the value would have
     * @param reason why
     */
    record Absent<T>(AbsenceReason reason) implements Stated<T> {}

    /**
     * No source says anything.
     *
     * @param <T> the type that the value would have
     */
    record Silent<T>() implements Stated<T> {}

    /**
     * A value on which sources agree.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the answer
     */
    static <T> Stated<T> known(T value) {
        return new Known<>(value, List.of());
    }

    /**
     * Stated to be absent.
     *
     * @param <T> the type that the value would have
     * @param reason why
     * @return the answer
     */
    static <T> Stated<T> absent(AbsenceReason reason) {
        return new Absent<>(reason);
    }

    /**
     * Nothing said.
     *
     * @param <T> the type that the value would have
     * @return the answer
     */
    static <T> Stated<T> silent() {
        return new Silent<>();
    }

    /**
     * The value, if there is one. Loses whether silence or a source's word stands behind an empty result, and the values of
     * sources that differ.
     *
     * @return the value, or empty
     */
    default Optional<T> toOptional() {
        return fold(Optional::of, reason -> Optional.empty(), Optional::empty);
    }

    /**
     * Whether there is a value.
     *
     * @return whether a source gives one
     */
    default boolean isKnown() {
        return this instanceof Known;
    }

    /**
     * Every value that a source gives.
     *
     * @return none, one, or several when sources differ
     */
    default List<T> values() {
        if (!(this instanceof Known<T> known)) {
            return List.of();
        }
        List<T> values = new ArrayList<>();
        values.add(known.value());
        values.addAll(known.others());
        return List.copyOf(values);
    }

    /**
     * One result for each of the three answers. Where sources differ the first value is taken; look at {@link #values} or
     * {@link Known#isDisputed} where that matters.
     *
     * @param <R> the type of the result
     * @param known takes the value
     * @param absent takes the reason
     * @param silent gives the result for silence
     * @return what the function that fits gives
     */
    default <R> R fold(
            Function<? super T, ? extends R> known,
            Function<AbsenceReason, ? extends R> absent,
            Supplier<? extends R> silent) {
        if (this instanceof Known<T> given) {
            return known.apply(given.value());
        }
        return this instanceof Absent<T> none ? absent.apply(none.reason()) : silent.get();
    }

    /**
     * The same answer with other values; those that become equal are one.
     *
     * @param <R> the type of the new values
     * @param change gives a new value for each
     * @return the answer
     */
    default <R> Stated<R> map(Function<? super T, ? extends R> change) {
        if (this instanceof Known<T> known) {
            List<R> others = new ArrayList<>();
            known.others().forEach(other -> others.add(change.apply(other)));
            return new Known<>(change.apply(known.value()), others);
        }
        return this instanceof Absent<T> none ? absent(none.reason()) : silent();
    }
}
