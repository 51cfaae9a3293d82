package org.balise;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.compiled.CompiledEvaluator;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.query.Evaluator;
import org.balise.query.TextSearch;
import org.balise.search.TextIndex;
import org.balise.sparql.Endpoint;
import org.balise.sparql.Snapshot;
import org.balise.sparql.criteria.SparqlEvaluator;
import org.balise.sparql.criteria.SparqlText;

/**
 * What answers typed questions about one catalogue.
 *
 * @param evaluator answers queries
 * @param texts looks for words
 */
record TypedAccess(Evaluator evaluator, TextSearch texts) {

    static TypedAccess of(Endpoint endpoint, long statementBudget) {
        Optional<Snapshot> snapshot = endpoint.snapshot();
        boolean compiled = snapshot.isPresent() && isWithin(snapshot.get(), statementBudget);
        Evaluator evaluator = compiled
                ? CompiledEvaluator.of(snapshot.get(), request -> SparqlText.ids(request, Optional.empty()))
                : SparqlEvaluator.of(endpoint);
        return new TypedAccess(evaluator, texts(endpoint, snapshot));
    }

    private static TextSearch texts(Endpoint endpoint, Optional<Snapshot> snapshot) {
        if (snapshot.isEmpty()) {
            return (words, languages, types, limit) -> {
                throw new CapabilityException(
                        Capability.FULL_TEXT, endpoint.capabilities().backend());
            };
        }
        Supplier<TextIndex> index = Suppliers.memoize(() -> snapshot.get().read(TextIndex::of));
        return (words, languages, types, limit) -> index.get().find(words, languages, types, limit);
    }

    /** Counts no further than it must. */
    private static boolean isWithin(Snapshot snapshot, long statements) {
        return statements == Long.MAX_VALUE || snapshot.read(data -> count(data, statements) <= statements);
    }

    /** Those of the named graphs: the default graph repeats them. */
    private static long count(DatasetGraph data, long most) {
        return Iter.asStream(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .limit(most + 1)
                .count();
    }
}
