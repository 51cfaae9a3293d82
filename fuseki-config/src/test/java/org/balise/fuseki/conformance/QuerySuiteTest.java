package org.balise.fuseki.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The W3C's tests of SPARQL 1.1 queries and result formats, each sent to a server over HTTP: each passes or fails as the report
 * says, and none fails without a reason.
 */
class QuerySuiteTest {

    private static final List<String> ROWS = List.of("application/sparql-results+json", "text/turtle;q=0.5");

    /** Where the outcomes are left for who renews the report. */
    private static final Path OUTCOMES = Path.of("target", "conformance", "query.tsv");

    @Test
    void comesToWhatTheReportSays() throws IOException {
        Map<String, String> faults = new TreeMap<>();
        List<TestOutcome> outcomes = new ArrayList<>();
        CurrentData data = new CurrentData();
        try (BaliseServer server = BaliseServer.start(data, ServerSettings.local(0))) {
            Client client = new Client(server.address());
            for (SuiteTest test : Suite.tests()) {
                data.set(data(test));
                String fault = outcome(test, client);
                outcomes.add(new TestOutcome(test.iri(), fault.isEmpty(), test.name()));
                if (!fault.isEmpty()) {
                    faults.put(test.iri(), fault);
                }
            }
        }
        TestOutcome.write(outcomes, OUTCOMES);
        assertThat(ReportComparison.differences(Report.bundled().text(), outcomes))
                .as("%s%nAll that fail: %s", ReportComparison.RENEW, faults)
                .isEmpty();
    }

    /** What went wrong, or nothing. */
    private static String outcome(SuiteTest test, Client client) {
        try {
            HttpResponse<String> response = client.post(test.queryText(), "Accept", accepted(test));
            return switch (test.kind()) {
                case "PositiveSyntaxTest11" -> response.statusCode() == 200 ? "" : "refused: " + response.body();
                case "NegativeSyntaxTest11" ->
                    response.statusCode() == 400 ? "" : "taken, with " + response.statusCode();
                default -> response.statusCode() == 200 ? compared(test, response) : response.body();
            };
        } catch (RuntimeException e) {
            return String.valueOf(e);
        }
    }

    private static String accepted(SuiteTest test) {
        String result = test.result().orElse("");
        Map<String, String> byExtension = Map.of("csv", "text/csv", "tsv", "text/tab-separated-values");
        return byExtension.getOrDefault(result.substring(result.lastIndexOf('.') + 1), String.join(", ", ROWS));
    }

    private static DatasetGraph data(SuiteTest test) {
        DatasetGraph data = DatasetGraphFactory.create();
        test.data().forEach(file -> Suite.model(file).getGraph().find().forEach(data.getDefaultGraph()::add));
        Stream.concat(test.graphs().stream(), test.fetched().stream())
                .forEach(file -> data.addGraph(
                        NodeFactory.createURI(file), Suite.model(file).getGraph()));
        return data;
    }

    private static String compared(SuiteTest test, HttpResponse<String> response) {
        String file = test.result().orElseThrow();
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        if (type.equals("text/turtle")) {
            return graph(response).isIsomorphicWith(Suite.model(file)) ? "" : "another graph";
        } else if (type.equals("text/csv")) {
            return lines(response.body()).equals(lines(Suite.text(file))) ? "" : "other rows: " + response.body();
        }
        Query query = QueryFactory.create(test.queryText());
        if (query.isAskType()) {
            boolean answer = ResultSetMgr.readBoolean(stream(response), RDFLanguages.contentTypeToLang(type));
            return answer == ResultSetMgr.readBoolean(Suite.open(file), lang(file)) ? "" : "another answer";
        }
        ResultSet rows = ResultSetMgr.read(stream(response), ofRows(type));
        ResultSet expected = ResultSetMgr.read(Suite.open(file), lang(file));
        return table(rows).equals(table(expected)) ? "" : "other rows: " + response.body();
    }

    /** How often each row comes; numbers by value, blank nodes without their labels, in the order of the variables' names. */
    private static Map<List<String>, Long> table(ResultSet rows) {
        List<String> columns = rows.getResultVars().stream().sorted().toList();
        List<List<String>> table = new ArrayList<>();
        rows.forEachRemaining(row ->
                table.add(columns.stream().map(column -> cell(row.get(column))).toList()));
        return table.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String cell(@Nullable RDFNode value) {
        if (value == null || value.isAnon()) {
            return value == null ? "" : "_";
        }
        boolean number = value.isLiteral() && value.asNode().getLiteralValue() instanceof Number;
        return number
                ? value.asLiteral().getDatatypeURI() + " " + value.asLiteral().getDouble()
                : value.asNode().toString();
    }

    private static Lang ofRows(String type) {
        return type.equals("text/tab-separated-values") ? ResultSetLang.RS_TSV : ResultSetLang.RS_JSON;
    }

    private static Lang lang(String file) {
        return RDFLanguages.filenameToLang(file);
    }

    private static Model graph(HttpResponse<String> response) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, stream(response), Lang.TURTLE);
        return model;
    }

    private static InputStream stream(HttpResponse<String> response) {
        return new ByteArrayInputStream(response.body().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Long> lines(String csv) {
        return Stream.of(csv.replaceAll("_:\\w+", "_:").split("\\R"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
