package org.balise.fuseki.results;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows as CSV or TSV (SPARQL 1.1), with triple terms in N-Triples form. */
final class DelimitedRows {

    private final String delimiter;
    private final String lineEnd;
    private final Function<Var, String> heading;
    private final Function<Node, String> cell;

    private DelimitedRows(
            String delimiter, String lineEnd, Function<Var, String> heading, Function<Node, String> cell) {
        this.delimiter = delimiter;
        this.lineEnd = lineEnd;
        this.heading = heading;
        this.cell = cell;
    }

    static DelimitedRows csv() {
        return new DelimitedRows(
                ",", "\r\n", variable -> quoted(variable.getVarName()), term -> quoted(TermText.plain(term)));
    }

    static DelimitedRows tsv() {
        return new DelimitedRows("\t", "\n", variable -> "?" + variable.getVarName(), TermText::exact);
    }

    void write(OutputStream out, RowSet rows) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            List<Var> variables = rows.getResultVars();
            line(writer, variables.stream().map(heading).iterator());
            while (rows.hasNext()) {
                Binding row = rows.next();
                line(
                        writer,
                        variables.stream().map(variable -> cell(row, variable)).iterator());
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String cell(Binding row, Var variable) {
        return row.contains(variable) ? cell.apply(row.get(variable)) : "";
    }

    private void line(Writer writer, Iterator<String> cells) throws IOException {
        while (cells.hasNext()) {
            writer.write(cells.next());
            if (cells.hasNext()) {
                writer.write(delimiter);
            }
        }
        writer.write(lineEnd);
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
