package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.sparql.Capabilities;
import org.balise.sparql.Consistency;
import org.balise.sparql.Endpoint;
import org.balise.sparql.Snapshot;

/** An endpoint that remembers what was asked and how many rows came back, and that says it has what it is told to. */
final class RecordingEndpoint implements Endpoint {

    private final Endpoint behind;
    private final Capabilities capabilities;
    private final List<String> queries = new ArrayList<>();
    private long rows;
    private final Set<Binding> distinct = new HashSet<>();

    RecordingEndpoint(Endpoint behind, Capabilities capabilities) {
        this.behind = behind;
        this.capabilities = capabilities;
    }

    static RecordingEndpoint of(Endpoint behind) {
        return new RecordingEndpoint(behind, behind.capabilities());
    }

    @Override
    public <T> T select(String sparql, Function<Iterator<Binding>, T> reader) {
        queries.add(sparql);
        return behind.select(sparql, bindings -> {
            List<Binding> all = new ArrayList<>();
            bindings.forEachRemaining(all::add);
            rows += all.size();
            distinct.addAll(all);
            return reader.apply(all.iterator());
        });
    }

    @Override
    public boolean ask(String sparql) {
        queries.add(sparql);
        return behind.ask(sparql);
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public String mark() {
        if (capabilities.consistency() == Consistency.MARKED) {
            queries.add("the mark");
        }
        return behind.mark();
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return Optional.empty();
    }

    @Override
    public void close() {
        behind.close();
    }

    /** What was asked since the last call. */
    List<String> takeQueries() {
        List<String> taken = List.copyOf(queries);
        queries.clear();
        rows = 0;
        distinct.clear();
        return taken;
    }

    long rows() {
        return rows;
    }

    long distinctRows() {
        return distinct.size();
    }
}
