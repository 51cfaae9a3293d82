package org.balise.evidence;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.balise.rdf.Namespaces;

/** Statements and texts as messages show them. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String statement(Quad statement) {
        return node(statement.getSubject()) + " " + node(statement.getPredicate()) + " " + node(statement.getObject());
    }

    static String node(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            if (iri.startsWith(Namespaces.TERMS)) {
                return "bal:" + iri.substring(Namespaces.TERMS.length());
            }
            return "<" + (iri.startsWith(Namespaces.BASE) ? iri.substring(Namespaces.BASE.length()) : iri) + ">";
        }
        return node.isLiteral() ? "\"" + cut(node.getLiteralLexicalForm()) + "\"" : node.toString();
    }

    /** At most 60 characters, on one line. */
    static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "\u2026";
    }
}
