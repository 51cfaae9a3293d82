package org.balise.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of SPARQL Query Results JSON, triple terms of SPARQL 1.2 included. */
final class ResultTerm {

    private ResultTerm() {}

    static Node of(JsonNode term) throws JsonProcessingException {
        JsonNode value = term.path("value");
        return switch (term.path("type").asText()) {
            case "uri" -> NodeFactory.createURI(text(value));
            case "bnode" -> NodeFactory.createBlankNode(text(value));
            case "literal", "typed-literal" -> literal(term, text(value));
            case "triple" ->
                NodeFactory.createTripleTerm(
                        of(value.path("subject")), of(value.path("predicate")), of(value.path("object")));
            default -> throw ResultDocument.fault("it has a term that is no uri, bnode, literal or triple");
        };
    }

    private static Node literal(JsonNode term, String lexical) {
        String language = term.path("xml:lang").asText();
        if (!language.isEmpty()) {
            String direction = term.path("its:dir").asText();
            return direction.isEmpty()
                    ? NodeFactory.createLiteralLang(lexical, language)
                    : NodeFactory.createLiteralDirLang(lexical, language, direction);
        }
        String datatype = term.path("datatype").asText();
        return datatype.isEmpty()
                ? NodeFactory.createLiteralString(lexical)
                : NodeFactory.createLiteralDT(lexical, TypeMapper.getInstance().getSafeTypeByName(datatype));
    }

    private static String text(JsonNode value) throws JsonProcessingException {
        if (!value.isTextual()) {
            throw ResultDocument.fault("it has a term without a value");
        }
        return value.textValue();
    }
}
