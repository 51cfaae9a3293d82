package org.balise.sparql.criteria;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.model.Tagged;
import org.balise.model.Value;
import org.balise.problem.MalformedException;
import org.balise.query.Edge;

/** Reads single cells of rows. */
final class Cells {

    private Cells() {}

    static Optional<Node> node(Binding row, String variable) {
        return Optional.ofNullable(row.get(variable));
    }

    static String iri(Binding row, String variable) {
        return node(row, variable).filter(Node::isURI).map(Node::getURI).orElse("");
    }

    static boolean flag(Binding row, String variable) {
        return node(row, variable)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(lexical -> lexical.equals("true") || lexical.equals("1"))
                .isPresent();
    }

    static long number(Binding row, String variable) {
        return node(row, variable)
                .map(node -> Long.parseLong(node.getLiteralLexicalForm()))
                .orElse(0L);
    }

    /** The statement of a row of {@code ?s ?p ?o}, if it has one. */
    static Optional<Triple> statement(Binding row) {
        Node subject = row.get("s");
        Node property = row.get("p");
        Node object = row.get("o");
        boolean whole = subject != null && property != null && object != null;
        return whole && subject.isURI() && property.isURI()
                ? Optional.of(Triple.create(subject, property, object))
                : Optional.empty();
    }

    /** The relation of a row of {@code ?x ?relation ?y}, between whole entities; empty if it ends where it begins. */
    static Optional<Edge> edge(Binding row) {
        String from = iri(row, "x");
        String relation = iri(row, "relation");
        String to = iri(row, "y");
        int part = from.indexOf('#');
        String owner = part < 0 ? from : from.substring(0, part);
        boolean whole = !from.isEmpty() && !relation.isEmpty() && !to.isEmpty();
        return whole && !owner.equals(to) ? Optional.of(new Edge(owner, relation, to)) : Optional.empty();
    }

    /** A value as the model has it; empty for what is none, such as a blank node. */
    static Optional<Value> value(Node node) {
        if (node.isLiteral()) {
            return Optional.of(literal(node));
        }
        try {
            return node.isURI() ? Optional.of(new Value.Iri(node.getURI())) : Optional.empty();
        } catch (MalformedException e) {
            return Optional.empty();
        }
    }

    /** A literal as a text; one whose tag is none is taken as untagged. */
    static Tagged tagged(Node literal) {
        try {
            return new Tagged(literal.getLiteralLanguage(), literal.getLiteralLexicalForm());
        } catch (MalformedException e) {
            return new Tagged("", literal.getLiteralLexicalForm());
        }
    }

    static Value.Literal literal(Node node) {
        var direction = node.getLiteralBaseDirection();
        String language = node.getLiteralLanguage() + (direction == null ? "" : "--" + direction.direction());
        return new Value.Literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), language);
    }
}
