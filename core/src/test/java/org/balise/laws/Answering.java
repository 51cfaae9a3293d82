package org.balise.laws;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.compiled.CompiledEvaluator;
import org.balise.query.Evaluator;
import org.balise.query.Meter;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.criteria.SparqlEvaluator;

/**
 * An evaluator, held to what it may cost.
 *
 * @param evaluator answers
 * @param asks whether it asks an engine
 */
record Answering(Evaluator evaluator, boolean asks) {

    /** Every evaluator, over the same data. */
    static List<Answering> over(DatasetGraph data) {
        DatasetEndpoint endpoint = DatasetEndpoint.of(data, "test");
        return List.of(
                new Answering(CompiledEvaluator.of(endpoint, request -> ""), false),
                new Answering(SparqlEvaluator.of(endpoint), true));
    }

    /** So many queries if an engine is asked, otherwise none. */
    Meter meter(int queries) {
        return new Meter(OptionalInt.of(asks ? queries : 0));
    }

    @Override
    public String toString() {
        return evaluator.name();
    }
}
