package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.problem.StaleException;
import org.balise.query.Meter;
import org.balise.sparql.Endpoint;

/**
 * Asks queries with a background of the same state of the data: it is read once, and again when a query turns out to be
 * answered from another state. Thread-safe as far as the endpoint is.
 */
final class Knowledge {

    private final Asking asking;
    private volatile Background latest;

    private Knowledge(Asking asking, Background latest) {
        this.asking = asking;
        this.latest = latest;
    }

    /**
     * What came of a query.
     *
     * @param made what was made of its rows
     * @param background the background of the state that it was answered from
     */
    record Known<T>(T made, Background background) {}

    /** Reads the background of an endpoint, by one query. */
    static Knowledge of(Endpoint endpoint) {
        Asking asking = new Asking(endpoint);
        return new Knowledge(asking, Background.read(asking, new Meter(OptionalInt.empty())));
    }

    /** The background of the state that was last seen. */
    Background latest() {
        return latest;
    }

    /** The text that is sent for a query. */
    String text(Written query) {
        return asking.text(query);
    }

    /** Asks a query that is written with the background at hand; the reader has to take all rows. */
    <T> Known<T> ask(Function<Background, Written> writing, Meter meter, Function<Iterator<Binding>, T> reader) {
        Background background = latest;
        Written query = writing.apply(background);
        Asking.Told<T> told = asking.select(query, meter, reader);
        if (asking.isMarked()) {
            if (!background.isOf(told.state(), query.graphs())) {
                background = Background.read(asking, meter);
                latest = background;
                boolean same = writing.apply(background).equals(query);
                if (!same || !background.isOf(told.state(), query.graphs())) {
                    throw new StaleException("when it was asked", background.mark());
                }
            }
            meter.see(background.mark());
        }
        return new Known<>(told.made(), background);
    }

    /** Asks a query and keeps its rows. */
    Known<List<Binding>> rows(Function<Background, Written> writing, Meter meter) {
        return ask(writing, meter, rows -> {
            List<Binding> kept = new ArrayList<>();
            rows.forEachRemaining(kept::add);
            return kept;
        });
    }
}
