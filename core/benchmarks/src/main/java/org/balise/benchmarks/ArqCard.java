package org.balise.benchmarks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.vocabulary.Bal;

/** Reads a card from the rows of {@code program-by-id.rq}. */
final class ArqCard {

    private static final Var SUBJECT = Var.alloc("s");
    private static final Var PROPERTY = Var.alloc("p");
    private static final Var OBJECT = Var.alloc("o");
    private static final Var LABEL = Var.alloc("label");

    private final List<Binding> rows;

    private ArqCard(List<Binding> rows) {
        this.rows = rows;
    }

    static Card of(List<Binding> rows) {
        ArqCard card = new ArqCard(rows);
        return new Card(
                rows.stream()
                        .map(row -> row.get(SUBJECT).getURI())
                        .filter(iri -> !iri.contains("#"))
                        .findFirst()
                        .orElseThrow(),
                card.name("en"),
                card.name("fr"),
                card.values(Set.of(Bal.SERVES_CLIENTELE), Node::getURI).size(),
                card.values(Set.of(Terms.TELEPHONE), Node::getLiteralLexicalForm),
                card.values(Set.of(Bal.SERVICE_KIND), Node::getURI),
                card.labels(Set.of(Bal.JURISDICTION, Terms.AREA_SERVED, Terms.LOCATION)),
                card.labels(Set.of(Bal.PARTICIPANT)));
    }

    private String name(String language) {
        return rows.stream()
                .filter(row -> is(row, Set.of(Terms.PREF_LABEL))
                        && !row.get(SUBJECT).getURI().contains("#"))
                .map(row -> row.get(OBJECT))
                .filter(name -> name.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow();
    }

    /** One value a statement: an object with two labels has two rows. */
    private List<String> values(Set<String> properties, Function<Node, String> reader) {
        record Pair(Node subject, Node object) {}
        Set<Pair> seen = new HashSet<>();
        return rows.stream()
                .filter(row -> is(row, properties) && seen.add(new Pair(row.get(SUBJECT), row.get(OBJECT))))
                .map(row -> reader.apply(row.get(OBJECT)))
                .toList();
    }

    private List<String> labels(Set<String> properties) {
        return rows.stream()
                .filter(row -> is(row, properties) && row.contains(LABEL))
                .map(row -> row.get(LABEL))
                .filter(label -> label.getLiteralLanguage().equals("fr"))
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static boolean is(Binding row, Set<String> properties) {
        return properties.contains(row.get(PROPERTY).getURI());
    }
}
