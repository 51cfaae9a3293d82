package org.balise.sparql;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Jena's nodes as terms. */
final class Terms {

    private Terms() {}

    static Term of(Node node) {
        if (node.isURI()) {
            return new Term.Iri(node.getURI());
        }
        if (node.isLiteral()) {
            return new Term.Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), language(node));
        }
        return node.isTripleTerm() ? triple(node.getTriple()) : new Term.Blank(node.getBlankNodeLabel());
    }

    private static Term triple(Triple triple) {
        return new Term.TripleTerm(
                of(triple.getSubject()), new Term.Iri(triple.getPredicate().getURI()), of(triple.getObject()));
    }

    private static Optional<String> language(Node literal) {
        String tag = literal.getLiteralLanguage();
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        var direction = literal.getLiteralBaseDirection();
        return Optional.of(direction == null ? tag : tag + "--" + direction.direction());
    }
}
