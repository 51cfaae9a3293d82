package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.sparql.Capabilities;
import org.balise.sparql.Consistency;
import org.balise.sparql.Endpoint;
import org.balise.sparql.Snapshot;

/** An endpoint that remembers what was asked and what came back, and that says it has what it is told to. */
final class RecordingEndpoint implements Endpoint {

    private final Endpoint behind;
    private final Capabilities capabilities;
    private final List<Received> received = new ArrayList<>();

    /**
     * A query, and what came back.
     *
     * @param sparql the query
     * @param rows its rows; none for an ASK
     */
    record Received(String sparql, List<Binding> rows) {}

    RecordingEndpoint(Endpoint behind, Capabilities capabilities) {
        this.behind = behind;
        this.capabilities = capabilities;
    }

    static RecordingEndpoint of(Endpoint behind) {
        return new RecordingEndpoint(behind, behind.capabilities());
    }

    @Override
    public <T> T select(String sparql, Function<Iterator<Binding>, T> reader) {
        return behind.select(sparql, bindings -> {
            List<Binding> all = new ArrayList<>();
            bindings.forEachRemaining(all::add);
            received.add(new Received(sparql, all));
            return reader.apply(all.iterator());
        });
    }

    @Override
    public boolean ask(String sparql) {
        received.add(new Received(sparql, List.of()));
        return behind.ask(sparql);
    }

    @Override
    public Capabilities capabilities() {
        return capabilities;
    }

    @Override
    public String mark() {
        if (capabilities.consistency() == Consistency.MARKED) {
            received.add(new Received("the mark", List.of()));
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
    List<Received> take() {
        List<Received> taken = List.copyOf(received);
        received.clear();
        return taken;
    }
}
