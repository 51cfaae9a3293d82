package org.balise.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/**
 * ARQ by hand, as well as one who knows it writes: each query finds the programmes before it asks for their
 * content, and has no joins of two lists. The forms were chosen by trying others on 10,000 programmes.
 */
final class ArqSide implements Side<Node, List<Binding>> {

    private static final Var PROGRAM = Var.alloc("program");
    private static final Var NAME = Var.alloc("name");
    private static final Var TELEPHONE = Var.alloc("telephone");
    private static final Var OPERATOR = Var.alloc("operator");

    private final Query byId = Texts.query("program-by-id");
    private final String content = Texts.of("content-of-page");
    private final Query matrix = Texts.query("programs-by-province-and-population");
    private final Query words = Texts.query("programs-by-words");
    private final DatasetGraph dataset;
    private final PageQuery page;

    ArqSide(DatasetGraph dataset) {
        this.dataset = dataset;
        this.page = new PageQuery(dataset.getDefaultGraph());
    }

    @Override
    public Node key(String iri) {
        return NodeFactory.createURI(iri);
    }

    @Override
    public List<Binding> get(Node key) {
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(byId)
                .substitution(PROGRAM, key)
                .build()) {
            return rows(execution.select());
        }
    }

    @Override
    public Card card(List<Binding> rows) {
        return ArqCard.of(rows);
    }

    @Override
    public List<Line> page(Ask ask) {
        List<Binding> found = select(Texts.parse(page.of(ask)));
        Map<Node, List<String>> telephones = new HashMap<>();
        Map<Node, List<String>> operators = new HashMap<>();
        for (Binding row : select(Texts.parse(contentOf(found)))) {
            collect(row, TELEPHONE, telephones);
            collect(row, OPERATOR, operators);
        }
        return found.stream().map(row -> line(row, telephones, operators)).toList();
    }

    @Override
    public Map<Cell, Integer> matrix() {
        Map<Cell, Integer> cells = new HashMap<>();
        for (Binding row : select(matrix)) {
            Cell cell =
                    new Cell(row.get("province").getURI(), row.get("population").getURI());
            cells.put(cell, ((Number) row.get("programs").getLiteralValue()).intValue());
        }
        return cells;
    }

    @Override
    public List<String> search() {
        return select(words).stream().map(row -> row.get(PROGRAM).getURI()).toList();
    }

    private String contentOf(List<Binding> found) {
        StringBuilder values = new StringBuilder("VALUES ?program {");
        found.forEach(
                row -> values.append(" <").append(row.get(PROGRAM).getURI()).append('>'));
        return content.replace("VALUES ?program { }", values.append(" }"));
    }

    private static Line line(Binding row, Map<Node, List<String>> telephones, Map<Node, List<String>> operators) {
        Node program = row.get(PROGRAM);
        return new Line(
                program.getURI(),
                row.get(NAME).getLiteralLexicalForm(),
                telephones.getOrDefault(program, List.of()),
                operators.getOrDefault(program, List.of()));
    }

    private static void collect(Binding row, Var variable, Map<Node, List<String>> target) {
        Node value = row.get(variable);
        if (value != null) {
            target.computeIfAbsent(row.get(PROGRAM), program -> new ArrayList<>())
                    .add(value.getLiteralLexicalForm());
        }
    }

    private List<Binding> select(Query query) {
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            return rows(execution.select());
        }
    }

    private static List<Binding> rows(RowSet found) {
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        return rows;
    }
}
