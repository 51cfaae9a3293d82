package org.balise;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.vocabulary.RDFS;

/**
 * A question that the catalogue must answer, as its folder among the ontology's resources tells it.
 *
 * @param name the folder: a number and the question in brief
 * @param description question.ttl
 * @param query query.rq
 * @param columns the names of the columns expected, without the one that tells where a row stands
 * @param rows the rows expected, in order; what is unbound is an empty text
 * @param places for each row, where in which document it stands
 */
record CompetencyQuestion(
        String name,
        Model description,
        String query,
        List<String> columns,
        List<List<String>> rows,
        List<String> places) {

    /** The folder of all questions, on the class path. */
    static final String ROOT = "/org/balise/ontology/questions/";

    private static final String PLACE = "place";

    static List<CompetencyQuestion> all() {
        return names().stream().map(CompetencyQuestion::read).toList();
    }

    /** The folders in index.txt. */
    static List<String> names() {
        return text("index.txt").lines().toList();
    }

    /** The question in a language. */
    Optional<String> sentence(String language) {
        return description
                .listObjectsOfProperty(RDFS.comment)
                .filterKeep(comment -> comment.asLiteral().getLanguage().equals(language))
                .mapWith(comment -> comment.asLiteral().getLexicalForm())
                .nextOptional();
    }

    /** The number and the question in English. */
    String title() {
        return name.substring(0, name.indexOf('-')) + " " + sentence("en").orElse(name);
    }

    private static CompetencyQuestion read(String name) {
        ResultSet expected = table(name + "/expected.csv");
        List<String> columns = new ArrayList<>(expected.getResultVars());
        if (!columns.remove(PLACE)) {
            throw new IllegalStateException(name + "/expected.csv has no column " + PLACE);
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> places = new ArrayList<>();
        while (expected.hasNext()) {
            QuerySolution row = expected.next();
            rows.add(columns.stream().map(column -> cell(row, column)).toList());
            places.add(cell(row, PLACE));
        }
        Model description = RDFParser.create()
                .source(new StringReader(text(name + "/question.ttl")))
                .lang(Lang.TURTLE)
                .base("https://w3id.org/balise/")
                .toModel();
        return new CompetencyQuestion(
                name, description, text(name + "/query.rq"), List.copyOf(columns), rows, List.copyOf(places));
    }

    private static String cell(QuerySolution row, String column) {
        return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
    }

    private static ResultSet table(String file) {
        try (InputStream stream = open(file)) {
            return ResultSetMgr.read(stream, ResultSetLang.RS_CSV).materialise();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try (InputStream stream = open(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(CompetencyQuestion.class.getResourceAsStream(ROOT + file), ROOT + file);
    }
}
