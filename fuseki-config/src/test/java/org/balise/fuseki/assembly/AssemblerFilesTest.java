package org.balise.fuseki.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.balise.Catalogue;
import org.balise.fuseki.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file for people who run a Fuseki of their own starts one, which answers. */
class AssemblerFilesTest {

    private static final Path FILES = Path.of("assembler");
    private static final String PROGRAMS = "ASK { ?program a <https://w3id.org/balise/def/Program> }";

    @TempDir
    static Path folder;

    static Stream<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @BeforeAll
    static void writeTheData() throws IOException, InterruptedException {
        try (Catalogue catalogue = Catalogue.bundled()) {
            DatasetGraph data = catalogue.dataset().asDatasetGraph();
            catalogue.saveTo(folder.resolve("store"));
            try (OutputStream quads = Files.newOutputStream(folder.resolve("balise.nq"));
                    OutputStream triples = Files.newOutputStream(folder.resolve("balise.nt"))) {
                StreamRDF writer = StreamRDFWriter.getWriterStream(quads, Lang.NQUADS);
                writer.start();
                data.listGraphNodes()
                        .forEachRemaining(name -> data.getGraph(name)
                                .find()
                                .forEach(statement -> writer.quad(Quad.create(name, statement))));
                writer.finish();
                RDFDataMgr.write(triples, data.getDefaultGraph(), Lang.NTRIPLES);
            }
        }
        fillIndex(copied("text.ttl"));
    }

    /** What a file sets for its server, Fuseki sets for the whole process: other tests must not see it. */
    @AfterEach
    void forgetTheSettings() {
        ARQ.getContext().unset(ARQ.queryTimeout);
        ARQ.getContext().unset(ARQ.httpServiceAllowed);
    }

    /** A copy where the data lie, since what a file names is beside it, or in the folder where Fuseki is started. */
    private static Path copied(String file) throws IOException {
        String text = Files.readString(FILES.resolve(file));
        return Files.writeString(
                folder.resolve(file),
                text.replace("location \"store\"", "location \"" + folder.resolve("store") + "\"")
                        .replace("directory \"index\"", "directory \"" + folder.resolve("index") + "\""));
    }

    private static HttpResponse<String> answer(FusekiServer server, String query) {
        String path = server.getDataAccessPointRegistry().isRegistered("/balise") ? "/balise/sparql" : "/sparql";
        Client client = new Client(URI.create("http://localhost:" + server.getPort() + "/"));
        return client.send(client.request(path + "?query=" + Client.encoded(query))
                .header("Accept", "application/sparql-results+json"));
    }

    private static FusekiServer started(String file) throws IOException {
        return FusekiServer.create()
                .port(0)
                .parseConfigFile(copied(file))
                .build()
                .start();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileSaysWhatItShows(String file) throws IOException {
        assertThat(Files.readAllLines(FILES.resolve(file)).get(0)).startsWith("# Shows: ");
    }

    /** But for the one with an index, which can be open once in a process; it has a test of its own. */
    static Stream<String> filesWithoutAnIndex() throws IOException {
        return files().filter(file -> !file.equals("text.ttl"));
    }

    @ParameterizedTest
    @MethodSource("filesWithoutAnIndex")
    void everyFileStartsAServerThatAnswersFromAllGraphs(String file) throws IOException {
        FusekiServer server = started(file);
        try {
            HttpResponse<String> answer = answer(server, PROGRAMS);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().replaceAll("\\s", "")).contains("\"boolean\":true");
        } finally {
            server.stop();
        }
    }

    @Test
    void textIsFoundByTheStemsOfItsLanguage() throws IOException {
        FusekiServer server = started("text.ttl");
        try {
            assertThat(answer(server, PROGRAMS).body().replaceAll("\\s", "")).contains("\"boolean\":true");
            assertThat(found(server, "exploiter", "fr")).contains("exploit");
            assertThat(found(server, "strategies", "en")).contains("Strategy");
            assertThat(found(server, "strategies", "fr")).doesNotContain("Strategy");
        } finally {
            server.stop();
        }
    }

    /** In a process of its own, as it is done by hand: the command ends its process. */
    private static void fillIndex(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "jena.textindexer",
                        "--desc",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String found(FusekiServer server, String word, String language) {
        return answer(server, """
                PREFIX text: <http://jena.apache.org/text#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                SELECT ?name { ?what text:query ("%1$s" "lang:%2$s") ; skos:prefLabel ?name FILTER (LANG(?name) = "%2$s") }
                """.formatted(word, language)).body();
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory.ttl", "store.ttl", "limits.ttl"})
    void nothingCanBeWritten(String file) throws IOException {
        FusekiServer server = started(file);
        try {
            Client client = new Client(URI.create("http://localhost:" + server.getPort() + "/"));

            assertThat(client.send(client.request("/balise/sparql")
                                    .header("Content-Type", "application/sparql-update")
                                    .POST(BodyPublishers.ofString("CLEAR ALL")))
                            .statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(answer(server, PROGRAMS).body()).contains("true");
        } finally {
            server.stop();
        }
    }

    @Test
    void aLongQueryEnds() throws IOException {
        FusekiServer server = started("limits.ttl");
        try {
            assertThat(answer(server, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }")
                            .statusCode())
                    .isEqualTo(503);
        } finally {
            server.stop();
        }
    }
}
