package org.balise.fuseki.questions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementData;

/**
 * Finds the parameters of a query: a data block with the comment {@code # parameter: NAME} on its line. A block of one variable is one
 * parameter that may have several values; of a block of several, each variable is one, named by the variable.
 */
final class ParameterReader {

    private static final Pattern DECLARED =
            Pattern.compile("(?m)VALUES\\s+(\\?\\w+|\\([^)]*\\))\\s*\\{.*}\\s*#\\s*parameter:\\s*(.+?)\\s*$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");

    private ParameterReader() {}

    static List<Parameter> read(String text, Query query) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher declared = DECLARED.matcher(text);
        while (declared.find()) {
            List<String> variables = Arrays.stream(declared.group(1).split("[^\\w]+", -1))
                    .filter(name -> !name.isEmpty())
                    .toList();
            ElementData block = ValuesBlocks.of(query, variables);
            for (String variable : variables) {
                boolean only = variables.size() == 1;
                String name = only ? slug(declared.group(2)) : variable;
                List<Node> defaults = block.getRows().stream()
                        .map(row -> row.get(Var.alloc(variable)))
                        .toList();
                parameters.add(new Parameter(name, variable, ParameterType.of(defaults.get(0)), defaults, only));
            }
        }
        return List.copyOf(parameters);
    }

    private static String slug(String words) {
        return NO_LETTERS.matcher(words).replaceAll("-");
    }
}
