package org.balise.query;

import java.util.List;
import java.util.function.Function;

/**
 * A result of which the sources do not say enough: it may meet the criteria or not.
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param value the result
 * @param reasons what the sources would have to say
 * @param <R> what the result is
 */
public record Undetermined<R>(R value, List<Reason> reasons) {

    /**
     * A result.
     *
     * @param value the result
     * @param reasons the reasons
     */
    public Undetermined {
        reasons = List.copyOf(reasons);
    }

    /**
     * The result as something else.
     *
     * @param mapping makes the other
     * @param <S> what it becomes
     * @return the other, for the same reasons
     */
    public <S> Undetermined<S> map(Function<? super R, ? extends S> mapping) {
        return new Undetermined<>(mapping.apply(value), reasons);
    }
}
