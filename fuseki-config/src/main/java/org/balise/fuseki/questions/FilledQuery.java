package org.balise.fuseki.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.ElementData;
import org.balise.sparql.QueryText;

/** A question's query with values of its reader. They go into the parsed query as terms; no text is joined. */
final class FilledQuery {

    private FilledQuery() {}

    /** The query with the values of some parameters, by name, in the place of the defaults. */
    static Query of(Question question, Map<String, List<Node>> values) {
        Query query = QueryText.parse(question.query());
        List<Parameter> together = new ArrayList<>();
        for (Parameter parameter : question.parameters()) {
            if (parameter.repeatable()) {
                fill(query, List.of(parameter), values);
            } else {
                together.add(parameter);
            }
        }
        if (!together.isEmpty()) {
            fill(query, together, values);
        }
        return query;
    }

    private static void fill(Query query, List<Parameter> parameters, Map<String, List<Node>> values) {
        if (parameters.stream().noneMatch(parameter -> values.containsKey(parameter.name()))) {
            return;
        }
        ElementData block = ValuesBlocks.of(
                query, parameters.stream().map(Parameter::variable).toList());
        block.getRows().clear();
        int rows = parameters.stream()
                .mapToInt(parameter -> chosen(parameter, values).size())
                .min()
                .orElse(0);
        for (int row = 0; row < rows; row++) {
            block.add(row(parameters, values, row));
        }
    }

    private static Binding row(List<Parameter> parameters, Map<String, List<Node>> values, int row) {
        BindingBuilder binding = BindingFactory.builder();
        parameters.forEach(parameter -> binding.add(
                Var.alloc(parameter.variable()), chosen(parameter, values).get(row)));
        return binding.build();
    }

    private static List<Node> chosen(Parameter parameter, Map<String, List<Node>> values) {
        return values.getOrDefault(parameter.name(), parameter.defaults());
    }
}
