package org.balise.sparql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a query's result. It holds nothing of the catalogue.
 *
 * <p>Immutable and thread-safe.
 *
 * @param variables the names of the query's variables in their order, without question mark, unbound ones included
 * @param values the values by name; what is unbound is missing
 */
public record Solution(List<String> variables, Map<String, Term> values) {

    /**
     * A row of these values.
     *
     * @param variables the names of the query's variables
     * @param values the values by name
     */
    public Solution {
        variables = List.copyOf(variables);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The value of a variable.
     *
     * @param name the variable's name, without question mark
     * @return the value, if the variable is bound in this row
     * @throws IllegalArgumentException if the query has no such variable
     */
    public Optional<Term> value(String name) {
        if (!variables.contains(name)) {
            throw new IllegalArgumentException("the query has no variable '" + name + "'; it has " + variables);
        }
        return Optional.ofNullable(values.get(name));
    }

    /**
     * The text of a variable's value.
     *
     * @param name the variable's name, without question mark
     * @return the IRI or the lexical form, if the variable is bound in this row
     * @throws IllegalArgumentException if the query has no such variable
     */
    public Optional<String> text(String name) {
        return value(name).map(Term::text);
    }
}
