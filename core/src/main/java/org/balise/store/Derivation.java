package org.balise.store;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** One kind of statement that follows from the given ones and is made once, so that no query has to. */
@FunctionalInterface
interface Derivation {

    /**
     * Tells what follows.
     *
     * @param union all given statements; not changed meanwhile
     * @param target takes what follows, given statements and repetitions included
     */
    void derive(Graph union, Consumer<Triple> target);

    static List<Derivation> all(Map<String, String> digests) {
        return List.of(
                new SuperclassTypes(),
                new PlaceClosure(),
                new BroaderClosure(),
                new DateBounds(),
                new PassageProperties(digests));
    }
}
