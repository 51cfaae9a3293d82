package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar, as a user runs it. Runs after the jar was built. */
@Timeout(60)
class RunnableJarIT {

    private static final Path JAR = Path.of("target", "balise.jar");
    private static final String MARK = "aWordThatNoLogMayHold";

    @TempDir
    Path folder;

    @BeforeAll
    static void jarIsThere() {
        assertThat(JAR).as("mvn package builds it").isRegularFile();
    }

    private static Process java(Redirect err, List<String> options, String... args) throws IOException {
        List<String> command = Stream.of(
                        Stream.of(ProcessHandle.current().info().command().orElse("java")),
                        options.stream(),
                        Stream.of("-jar", JAR.toString()),
                        Stream.of(args))
                .flatMap(words -> words)
                .toList();
        return new ProcessBuilder(command).redirectError(err).start();
    }

    @Test
    void servesAtThePrintedAddressAndLogsNoQueryEvenWhenAskedToLog() throws Exception {
        Path log = folder.resolve("log.txt");
        Process process = java(
                Redirect.to(log.toFile()),
                List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=debug"),
                "serve",
                "--port",
                "0");
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Client client = new Client(URI.create(out.readLine()));

            assertThat(client.get("ASK { ?" + MARK + " a <https://w3id.org/balise/def/Program> }")
                            .body())
                    .contains("true");
            assertThat(client.get("ASK { ?" + MARK + " ").statusCode()).isEqualTo(400);
            assertThat(client.get("SELECT * { SERVICE <http://" + MARK + ".example/> {} }")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(Files.readString(log)).doesNotContain(MARK, "/sparql?query");
        } finally {
            process.destroy();
            assertThat(process.waitFor(15, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void queriesTheBundledCatalogue() throws Exception {
        Process process = java(Redirect.INHERIT, List.of(), "query", "-");
        process.getOutputStream()
                .write("SELECT ?p { ?p a <https://w3id.org/balise/def/Program> }".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isZero();
        assertThat(out).contains("<id/program/sarahs-place>", "rows: ");
    }

    @Test
    void isQuietWhenTheReaderLeaves() throws Exception {
        Path err = folder.resolve("err.txt");
        Process process = java(Redirect.to(err.toFile()), List.of(), "query", "-", "--format", "csv");
        process.getInputStream().close();
        process.getOutputStream().write("SELECT * { ?s ?p ?o . ?a a ?b }".getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void endsWithTheExitCodeOfTheCommand() throws Exception {
        Process process = java(Redirect.INHERIT, List.of(), "srve");

        assertThat(process.waitFor()).isEqualTo(2);
    }
}
