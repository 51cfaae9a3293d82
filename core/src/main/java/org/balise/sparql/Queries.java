package org.balise.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.balise.problem.QueryException;

/**
 * Answers queries over one dataset; results are complete when they are returned.
 *
 * <p>Thread-safe as far as the dataset is.
 */
public final class Queries {

    private final DatasetGraph dataset;
    private final QueryGuard guard;

    /**
     * Queries over a dataset.
     *
     * @param dataset the data
     */
    public Queries(DatasetGraph dataset) {
        this.dataset = dataset;
        this.guard = new QueryGuard(dataset::containsGraph);
    }

    /**
     * The rows of a {@code SELECT}.
     *
     * @param sparql a {@code SELECT} query in SPARQL 1.2
     * @return all rows, in the query's order
     * @throws QueryException if the query is not one, or asks for what is refused
     */
    public List<Solution> select(String sparql) {
        Query query = checked(sparql);
        if (!query.isSelectType()) {
            throw new QueryException("not a SELECT query");
        }
        return run(query, exec -> rows(exec.select()));
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
        Query query = checked(sparql);
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
        Query query = checked(sparql);
        if (!query.isAskType()) {
            throw new QueryException("not an ASK query");
        }
        return run(query, QueryExec::ask);
    }

    private Query checked(String sparql) {
        Query query = QueryText.parse(sparql);
        guard.check(query);
        return query;
    }

    private <T> T run(Query query, Function<QueryExec, T> reading) {
        try (QueryExec exec = QueryExec.dataset(dataset)
                .query(query)
                .set(ARQ.httpServiceAllowed, false)
                .build()) {
            return reading.apply(exec);
        } catch (JenaException e) {
            throw new QueryException(String.valueOf(e.getMessage()), 0, 0, e);
        } catch (StackOverflowError e) {
            throw new QueryException("nested too deeply", 0, 0, e);
        }
    }

    private static List<Solution> rows(RowSet rows) {
        List<String> variables =
                rows.getResultVars().stream().map(Var::getVarName).toList();
        List<Solution> solutions = new ArrayList<>();
        rows.forEachRemaining(row -> solutions.add(new Solution(variables, values(rows.getResultVars(), row))));
        return List.copyOf(solutions);
    }

    private static Map<String, Term> values(Collection<Var> variables, Binding row) {
        Map<String, Term> values = new LinkedHashMap<>();
        for (Var variable : variables) {
            if (row.contains(variable)) {
                values.put(variable.getVarName(), Terms.of(row.get(variable)));
            }
        }
        return values;
    }
}
