package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.SampleData;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryCommandTest {

    private static final String MINE = """
            @prefix : <http://example.org/> .
            :start :p :middle ~ :reifier .
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private CapturedRun query(String query, String... options) throws IOException {
        Path data = file("mine.ttl", MINE);
        String[] args = new String[options.length + 4];
        System.arraycopy(new String[] {"query", "-", "--data", data.toString()}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return CapturedRun.with(query, Map.of(), args);
    }

    @Test
    void findsEvidenceInTheBundledCatalogue() throws IOException {
        Path query = file(
                "started.rq",
                "PREFIX bal: <https://w3id.org/balise/def/>\nSELECT ?what ?passage { ?what bal:started ?when ~ ?passage }");

        CapturedRun run = CapturedRun.of("query", query.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("<id/program/sarahs-place>", "<id/source/salvation-army-winnipeg#char=", "rows: ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "csv   | o",
                "tsv   | ?o",
                "json  | \"bindings\"",
                "xml   | <sparql",
                "table | rows: 1",
            })
    void writesRowsInEveryFormat(String format, String expected) throws IOException {
        CapturedRun run =
                query("SELECT ?o { <http://example.org/start> <http://example.org/p> ?o }", "--format", format);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains(expected, "http://example.org/middle");
    }

    @Test
    void printsTrueOrFalse() throws IOException {
        assertThat(query("ASK { <http://example.org/start> ?p ?o }").out()).isEqualTo("true\n");
        assertThat(query("ASK { <http://example.org/none> ?p ?o }").out()).isEqualTo("false\n");
    }

    @Test
    void writesGraphsAsTurtleWithTripleTerms() throws IOException {
        CapturedRun run = query(
                "PREFIX : <http://example.org/> CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(isTriple(?o) && SUBJECT(?o) = :start) }");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("<<(", ")>>");
    }

    @Test
    void writesTripleTermsAsClassicReificationInJsonLd() throws IOException {
        CapturedRun run = query(
                "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o FILTER(isTriple(?o) && SUBJECT(?o) = <http://example.org/start>) }",
                "--format",
                "jsonld");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("22-rdf-syntax-ns#Statement");
    }

    @Test
    void writesPlainGraphsAsJsonLd() throws IOException {
        CapturedRun run =
                query("CONSTRUCT WHERE { <http://example.org/start> <http://example.org/p> ?o }", "--format", "jsonld");

        assertThat(run.out()).contains("\"@id\"", "http://example.org/middle");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({"ASK {}, csv", "SELECT * {}, ttl", "DESCRIBE <http://example.org/start>, csv"})
    void refusesAFormatThatDoesNotFitTheQuery(String query, String format) throws IOException {
        CapturedRun run = query(query, "--format", format);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("format " + format + " does not fit", "allowed: ");
    }

    @Test
    void tellsWhereTheQueryIsWrong() throws IOException {
        Path query = file("wrong.rq", "SELECT *\n{ ?s ?p }");

        CapturedRun run = CapturedRun.of("query", query.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(query + ":2:9: the query is not SPARQL 1.2");
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
        "SELECT * { ?s ?p ?o } ORDER BY <java:java.lang.Runtime>(?s)",
        "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:java.lang.Runtime>) AS ?x) {}",
    })
    void refusesWhatWouldLeaveTheMachineOrRunCode(String query) throws IOException {
        assertThat(query(query).exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void tellsWhichDataIsWrong() throws IOException {
        Path wrong = file("wrong.ttl", "<a> <b> .\n");
        CapturedRun run = CapturedRun.with("ASK {}", Map.of(), "query", "-", "--data", wrong.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.err()).contains(wrong + ":1:");
    }

    @Test
    void tellsWhichFileIsMissing() {
        CapturedRun run = CapturedRun.of("query", folder.resolve("none.rq").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.err()).contains("none.rq");
    }

    @Test
    void asksAnEndpointInstead() {
        try (BaliseServer server = BaliseServer.start(SampleData.create(), ServerSettings.local(0))) {
            String endpoint = server.address().resolve("/sparql").toString();
            CapturedRun rows = CapturedRun.with(
                    "SELECT ?r { ?s <http://example.org/p> ?o ~ ?r }", Map.of(), "query", "-", "--endpoint", endpoint);
            CapturedRun yes = CapturedRun.with("ASK {}", Map.of(), "query", "-", "--endpoint", endpoint);
            CapturedRun graph = CapturedRun.with(
                    "CONSTRUCT WHERE { ?s <http://example.org/p> ?o }", Map.of(), "query", "-", "--endpoint", endpoint);

            assertThat(rows.out()).contains("rows: 1");
            assertThat(yes.out()).isEqualTo("true\n");
            assertThat(graph.out()).contains("middle");
        }
    }

    @Test
    void saysThatAnEndpointDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        CapturedRun run = CapturedRun.with(
                "ASK {}", Map.of(), "query", "-", "--endpoint", "http://127.0.0.1:" + port + "/sparql");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.err())
                .contains("nothing answers at http://127.0.0.1:" + port, "refused")
                .doesNotContain("Exception", "Failed");
    }

    @Test
    void takesOneFileForEachOfItsDataOptionsAndTheQueryAnywhere() throws IOException {
        Path data = file("mine.ttl", MINE);
        Path more = file("more.ttl", "<http://example.org/more> <http://example.org/p> <http://example.org/start> .");
        Path query = file("both.rq", "SELECT ?s { VALUES ?p { <http://example.org/p> } ?s ?p ?o }");

        CapturedRun run = CapturedRun.of(
                "query", "--data", data.toString(), query.toString(), "--data", more.toString(), "--format", "csv");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).contains("http://example.org/start", "http://example.org/more");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, csv, ran longer than 1 s", "fr, json, a duré plus de 1 s", "en, table, ran longer than 1 s"})
    void givesUpAfterTheTimeAskedForWithoutHalfAnAnswer(String language, String format, String message)
            throws IOException {
        CapturedRun run = query(
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a = ?d) }",
                "--timeout",
                "1",
                "--format",
                format,
                "--lang",
                language);

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("Exception");
    }

    @Test
    void answersWithinTheTimeAskedFor() throws IOException {
        assertThat(query("ASK { <http://example.org/start> ?p ?o }", "--timeout", "60")
                        .out())
                .isEqualTo("true\n");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''                       | -:1:1: the query is not SPARQL 1.2: Encountered \"<EOF>\"",
                "ASK { ?s ex:p 1 }        | -:1:10: the query is not SPARQL 1.2: Unresolved prefixed name: ex:p",
                "SELECT * { ?s ?p }       | -:1:18: the query is not SPARQL 1.2: Encountered \" \"}\" \"} \"\"",
                "SELECT * { ?s ?p \"abc  | -:1:22: the query is not SPARQL 1.2: Lexical error: Encountered: <EOF>",
            })
    void tellsThePlaceOfASyntaxErrorOnce(String query, String message) {
        CapturedRun run = CapturedRun.with(query, Map.of(), "query", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains(message)
                .doesNotContainIgnoringCase("column")
                .doesNotContain("Was expecting");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * FROM <http://example.org/none> { ?s ?p ?o }"
    })
    void saysInFrenchThatAQueryIsRefused(String query) throws IOException {
        assertThat(query(query, "--lang", "fr").err()).contains("la requête demande ce qui est refusé ici");
    }

    @Test
    void framesTheProblemsOfDataInTheLanguageAskedFor() throws IOException {
        String one = file("one.ttl", "<a> <b> .\n").toString();
        String two = file("two.ttl", "<a> <b> .\n\n<c> <d> .\n").toString();

        assertThat(CapturedRun.with("ASK {}", Map.of(), "query", "-", "--data", one, "--lang", "fr")
                        .err())
                .contains("ne sont pas acceptables ; 1 problème :\n  " + one + ":1:");
        assertThat(CapturedRun.with("ASK {}", Map.of(), "query", "-", "--data", two)
                        .err())
                .contains("the data is not acceptable; 2 problems:\n  " + two + ":1:");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertThat(CapturedRun.of("query", folder.toString()).err()).contains(folder + " is a folder");
        assertThat(CapturedRun.with("ASK {}", Map.of(), "query", "-", "--data", folder.toString(), "--lang", "fr")
                        .err())
                .contains(folder + " est un dossier");
    }

    @Test
    void tellsWhyAnEndpointRefused() {
        try (BaliseServer server = BaliseServer.start(SampleData.create(), ServerSettings.local(0))) {
            String endpoint = server.address().resolve("/sparql").toString();
            String service = "ASK { SERVICE <http://localhost:1/> {} }";
            CapturedRun english = CapturedRun.with(service, Map.of(), "query", "-", "--endpoint", endpoint);
            CapturedRun french =
                    CapturedRun.with(service, Map.of(), "query", "-", "--endpoint", endpoint, "--lang", "fr");

            assertThat(english.exitCode()).isEqualTo(ExitCode.NOT_RUN);
            assertThat(english.err()).contains("with status 403: This endpoint asks no other server");
            assertThat(french.err()).contains("avec le statut 403 : Ce point d'accès n'interroge aucun autre serveur");
        }
    }
}
