package org.balise.fuseki.questions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.balise.rdf.BundledFile;

/** The rows that the ontology says a question has, as texts. */
record ExpectedRows(List<String> columns, List<List<String>> rows) {

    private static final String ROOT = "/org/balise/ontology/questions/";
    private static final String PLACE = "place";

    /** Those of every question, by the question's name. */
    static Map<String, ExpectedRows> all() {
        return text("index.txt")
                .lines()
                .collect(Collectors.toMap(
                        folder -> folder.substring(folder.indexOf('-') + 1),
                        folder -> of(text(folder + "/expected.csv"))));
    }

    /** Reads CSV; without the column that tells where a row stands. */
    static ExpectedRows of(String csv) {
        ResultSet table =
                ResultSetMgr.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), ResultSetLang.RS_CSV);
        List<String> columns = new ArrayList<>(table.getResultVars());
        columns.remove(PLACE);
        List<List<String>> rows = new ArrayList<>();
        table.forEachRemaining(row ->
                rows.add(columns.stream().map(column -> cell(row, column)).toList()));
        return new ExpectedRows(columns, rows);
    }

    private static String cell(QuerySolution row, String column) {
        return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(BundledFile.open(ROOT + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
