package org.balise.fuseki.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSetStream;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    private static final Var NAME = Var.alloc("name");
    private static final Var TEXT = Var.alloc("text");

    private static String written(int width, Binding... rows) {
        ResultTable table = table(rows);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(new PrintStream(out, true, StandardCharsets.UTF_8), width);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ResultTable table(Binding... rows) {
        PrefixMapping prefixes = PrefixMapping.Factory.create().setNsPrefix("ex", "http://example.org/");
        return ResultTable.of(
                RowSetStream.create(List.of(NAME, TEXT), List.of(rows).iterator()), prefixes);
    }

    private static Binding row(String iri, String text) {
        return BindingFactory.binding(
                NAME, NodeFactory.createURI(iri), TEXT, NodeFactory.createLiteralLang(text, "fr"));
    }

    @Test
    void shortensIrisAndKeepsLanguages() {
        assertThat(written(80, row("http://example.org/a", "un"), row("https://w3id.org/balise/id/x#char=1,2", "deux")))
                .isEqualTo("""
                        name             text
                        ---------------  --------
                        ex:a             un @fr
                        <id/x#char=1,2>  deux @fr
                        """);
    }

    @Test
    void fitsTheWidthAndCutsNoRow() {
        Binding[] rows = new Binding[200];
        Arrays.fill(rows, row("http://example.org/" + "n".repeat(100), "mot ".repeat(50)));

        String table = written(60, rows);

        assertThat(table.lines()).hasSize(202).allMatch(line -> line.length() <= 60);
        assertThat(table).contains("…");
    }

    @Test
    void countsTheColumnsOfWideCharacters() {
        String table = written(80, row("http://example.org/a", "日本"), row("http://example.org/b", "e\u0301"));

        assertThat(table.lines().skip(1).findFirst()).contains("----  --------");
    }

    @Test
    void leavesNoCommandToTheTerminal() {
        assertThat(written(80, row("http://example.org/a", "\u001B[31m\u202Erot\nneu")))
                .doesNotContain("\u001B", "\u202E")
                .contains("\\u001B[31m\\u202Erot neu");
    }

    @Test
    void saysWhetherItShortened() {
        ResultTable narrow = table(row("http://example.org/a", "x".repeat(50)));
        narrow.write(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), 20);

        assertThat(narrow.isShortened()).isTrue();
        assertThat(narrow.size()).isEqualTo(1);
    }
}
