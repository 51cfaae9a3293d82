package org.balise.fuseki.questions;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * A part of a question that can be asked otherwise.
 *
 * @param name its name in an address
 * @param variable the variable that it is in the query
 * @param type what its values are
 * @param defaults the values that it has unless others are given, at least one
 * @param repeatable whether it may have several values
 */
public record Parameter(String name, String variable, ParameterType type, List<Node> defaults, boolean repeatable) {

    /**
     * Copies the values.
     *
     * @param name its name in an address
     * @param variable the variable that it is in the query
     * @param type what its values are
     * @param defaults the values that it has unless others are given
     * @param repeatable whether it may have several values
     */
    public Parameter {
        defaults = List.copyOf(defaults);
    }

    /**
     * A default as an address has it.
     *
     * @param index which, from 0
     * @return an IRI, a date, a number, or words, with {@code @} and the language if they have one
     */
    public String text(int index) {
        Node value = defaults.get(index);
        if (value.isURI()) {
            return value.getURI();
        }
        String language = value.getLiteralLanguage();
        return value.getLiteralLexicalForm() + (language.isEmpty() ? "" : "@" + language);
    }

    /**
     * How values are written, as examples that need no language.
     *
     * @param prefixes the namespaces of prefixed names, by prefix
     * @return at least one
     */
    public List<String> allowedForms(Map<String, String> prefixes) {
        String example = text(0);
        return switch (type) {
            case RESOURCE -> ResourceNames.forms(example, prefixes);
            case DATE -> List.of("YYYY-MM-DD", example);
            case INTEGER -> List.of("123", example);
            case WORDING -> List.of("...", "...@en", "...@fr");
            case TEXT -> List.of(example);
        };
    }
}
