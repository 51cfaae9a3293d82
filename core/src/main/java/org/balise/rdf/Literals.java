package org.balise.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.balise.model.Tagged;
import org.balise.model.Value;
import org.balise.problem.MalformedException;

/** Terms of a graph as the model's values, and back. */
final class Literals {

    private static final String DIRECTION = "--";

    private Literals() {}

    /** A text with or without a language; empty for any other term. */
    static Optional<Tagged> tagged(Node node) {
        if (!node.isLiteral() || !(isString(node) || isPlainLanguageText(node))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Tagged(node.getLiteralLanguage(), node.getLiteralLexicalForm()));
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    static Node node(Tagged text) {
        return text.language().isEmpty()
                ? NodeFactory.createLiteralString(text.value())
                : NodeFactory.createLiteralLang(text.value(), text.language());
    }

    static boolean isString(Node node) {
        return node.getLiteralDatatypeURI().equals(XSD.xstring.getURI());
    }

    /** A thing whose IRI is malformed is kept as a literal that says so by its datatype. */
    static Value value(Node node) {
        if (node.isLiteral()) {
            return literal(node);
        }
        try {
            return new Value.Iri(node.getURI());
        } catch (MalformedException e) {
            return new Value.Literal(node.getURI(), XSDDatatype.XSDanyURI.getURI(), "");
        }
    }

    static Node node(Value value) {
        if (value instanceof Value.Literal literal) {
            return node(literal);
        }
        return NodeFactory.createURI(((Value.Iri) value).iri());
    }

    private static Node node(Value.Literal literal) {
        if (literal.language().isEmpty()) {
            return NodeFactory.createLiteralDT(literal.lexical(), NodeFactory.getType(literal.datatype()));
        }
        int direction = literal.language().indexOf(DIRECTION);
        if (direction < 0) {
            return NodeFactory.createLiteralLang(literal.lexical(), literal.language());
        }
        return NodeFactory.createLiteralDirLang(
                literal.lexical(),
                literal.language().substring(0, direction),
                literal.language().substring(direction + DIRECTION.length()));
    }

    private static Value literal(Node node) {
        TextDirection direction = node.getLiteralBaseDirection();
        String language = node.getLiteralLanguage() + (direction == null ? "" : DIRECTION + direction);
        return new Value.Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), language);
    }

    private static boolean isPlainLanguageText(Node node) {
        return node.getLiteralDatatypeURI().equals(RDF.langString.getURI());
    }
}
