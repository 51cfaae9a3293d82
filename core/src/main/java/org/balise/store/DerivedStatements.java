package org.balise.store;

import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;

/** Makes what follows from given statements: the content of the derived graph. */
public final class DerivedStatements {

    private DerivedStatements() {}

    /**
     * Tells what follows. Statements that are not well formed are passed over.
     *
     * @param union all given statements; stays as it is
     * @param digests the digest of each passage IRI, as far as known
     * @return types of superclasses, closures, bounds of dates, properties of passages
     */
    public static Graph of(Graph union, Map<String, String> digests) {
        Graph derived = new GraphMem2Fast();
        Derivation.all(digests).forEach(derivation -> derivation.derive(union, derived::add));
        return derived;
    }
}
