package org.balise.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.problem.QueryException;

/**
 * Answers queries over one dataset or endpoint; results are complete when they are returned.
 *
 * <p>Thread-safe as far as the dataset is.
 */
public final class Queries {

    private final Endpoint endpoint;

    /**
     * Queries over a dataset.
     *
     * @param dataset the data
     */
    public Queries(DatasetGraph dataset) {
        this(DatasetEndpoint.of(dataset, "the dataset"));
    }

    /**
     * Queries over an endpoint.
     *
     * @param endpoint where they are answered
     */
    public Queries(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * The rows of a {@code SELECT}.
     *
     * @param sparql a {@code SELECT} query in SPARQL 1.2
     * @return all rows, in the query's order
     * @throws QueryException if the query is not one, or asks for what is refused
     */
    public List<Solution> select(String sparql) {
        List<String> variables = List.copyOf(QueryText.parse(sparql).getResultVars());
        return endpoint.select(sparql, rows -> solutions(variables, rows));
    }

    /**
     * The rows of a {@code SELECT} as records.
     *
     * @param sparql a {@code SELECT} query in SPARQL 1.2
     * @param type a record whose components are named as the query's variables
     * @param <R> the record
     * @return all rows, in the query's order
     * @throws QueryException if the query is not one, asks for what is refused, or a row does not fit the record
     */
    public <R extends Record> List<R> select(String sparql, Class<R> type) {
        Query query = QueryText.parse(sparql);
        RecordMapping<R> mapping = RecordMapping.of(type);
        mapping.checkVariables(query.getResultVars());
        List<R> records = new ArrayList<>();
        for (Solution row : select(sparql)) {
            records.add(mapping.map(row, records.size() + 1));
        }
        return List.copyOf(records);
    }

    /**
     * The answer to an {@code ASK}.
     *
     * @param sparql an {@code ASK} query in SPARQL 1.2
     * @return whether the pattern matches
     * @throws QueryException if the query is not one, or asks for what is refused
     */
    public boolean ask(String sparql) {
        return endpoint.ask(sparql);
    }

    private static List<Solution> solutions(List<String> variables, Iterator<Binding> rows) {
        List<Solution> solutions = new ArrayList<>();
        rows.forEachRemaining(row -> solutions.add(new Solution(variables, values(variables, row))));
        return List.copyOf(solutions);
    }

    private static Map<String, Term> values(List<String> variables, Binding row) {
        Map<String, Term> values = new LinkedHashMap<>();
        for (String variable : variables) {
            Node value = row.get(variable);
            if (value != null) {
                values.put(variable, Terms.of(value));
            }
        }
        return values;
    }
}
