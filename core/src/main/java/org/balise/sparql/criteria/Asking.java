package org.balise.sparql.criteria;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.query.Meter;
import org.balise.sparql.Consistency;
import org.balise.sparql.Endpoint;
import org.balise.sparql.QueryText;

/**
 * Sends queries: each is read once before it goes, and counted. Where data may change, each brings beside its rows the state
 * that it was answered from. Thread-safe as far as the endpoint is.
 */
record Asking(Endpoint endpoint) {

    /**
     * What came of a query.
     *
     * @param made what was made of its rows
     * @param state the lines that tell the state, as far as the graphs asked say; none where data does not change
     */
    record Told<T>(T made, Set<String> state) {}

    /** Whether a change of the data shows. */
    boolean isMarked() {
        return endpoint.capabilities().consistency() == Consistency.MARKED;
    }

    /** The text that is sent for a query. */
    String text(Written query) {
        return isMarked() ? query.withState() : query.text();
    }

    /** Asks a query; the reader has to take all rows. */
    <T> Told<T> select(Written query, Meter meter, Function<Iterator<Binding>, T> reader) {
        String sparql = text(query);
        QueryText.parse(sparql);
        meter.spend();
        Set<String> state = new TreeSet<>();
        T made = endpoint.select(sparql, rows -> reader.apply(Iterators.filter(rows, row -> !tellsState(row, state))));
        return new Told<>(made, state);
    }

    private static boolean tellsState(Binding row, Set<String> state) {
        Optional<Node> line = Cells.node(row, Written.STATE);
        line.ifPresent(told -> state.add(told.getLiteralLexicalForm()));
        return line.isPresent();
    }
}
