package org.balise.query;

import java.util.List;

/**
 * How a query is answered.
 *
 * @param evaluator what answers it
 * @param sparql the query for the IRIs of the results, in SPARQL 1.2; runs as it stands, and is what the SPARQL evaluator
 *     sends, where data may change with rows beside that tell its state
 * @param lines the steps, in order
 */
public record Explanation(String evaluator, String sparql, List<String> lines) {

    /**
     * An explanation.
     *
     * @param evaluator what answers
     * @param sparql the query
     * @param lines the steps
     */
    public Explanation {
        lines = List.copyOf(lines);
    }

    /** The explanation as text. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n\n" + sparql;
    }
}
