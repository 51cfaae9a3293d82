package org.balise.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of the results, in order: first all that are certain, page by page, then all that are undetermined. Nothing is ever
 * left out: {@code next} leads on until it is empty.
 *
 * <p>Immutable and thread-safe if its values are.
 *
 * @param certain results that meet the criteria
 * @param undetermined results of which the sources do not say enough, apart
 * @param count how many of each there are on all pages together
 * @param next leads to the next page; empty on the last
 * @param queries how many queries were sent to an engine for this page; 0 where none was needed
 * @param <R> what the results are
 */
public record Page<R>(
        List<R> certain, List<Undetermined<R>> undetermined, Count count, Optional<PageToken> next, int queries) {

    /**
     * A page.
     *
     * @param certain results that meet the criteria
     * @param undetermined the others, apart
     * @param count how many there are
     * @param next leads on
     * @param queries how many queries it took
     */
    public Page {
        certain = List.copyOf(certain);
        undetermined = List.copyOf(undetermined);
    }

    /**
     * The same page with something made of each result, as a record of your own:
     * {@code page.map(p -> new Line(p.name(), p.telephones()))}.
     *
     * @param mapping makes it
     * @param <S> what each result becomes
     * @return the page
     */
    public <S> Page<S> map(Function<? super R, ? extends S> mapping) {
        return new Page<>(
                certain.stream().<S>map(mapping).toList(),
                undetermined.stream().map(result -> result.<S>map(mapping)).toList(),
                count,
                next,
                queries);
    }
}
