package org.balise.compiled;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.TextDirection;
import org.balise.model.Tagged;
import org.balise.model.Value;
import org.balise.problem.MalformedException;

/** Jena's nodes as values. */
final class Values {

    private static final String DIRECTION = "--";

    private Values() {}

    /** A text with its language; empty if that is none. */
    static Optional<Tagged> tagged(Value.Literal literal) {
        try {
            return Optional.of(new Tagged(literal.language(), literal.lexical()));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    static Value.Literal literal(Node literal) {
        TextDirection direction = literal.getLiteralBaseDirection();
        String language = literal.getLiteralLanguage() + (direction == null ? "" : DIRECTION + direction);
        return new Value.Literal(literal.getLiteralLexicalForm(), literal.getLiteralDatatypeURI(), language);
    }

    /** A value; empty for a blank node and a triple term. */
    static Optional<Value> of(Node node) {
        if (node.isURI()) {
            return Optional.of(new Value.Iri(node.getURI()));
        }
        return node.isLiteral() ? Optional.of(literal(node)) : Optional.empty();
    }
}
