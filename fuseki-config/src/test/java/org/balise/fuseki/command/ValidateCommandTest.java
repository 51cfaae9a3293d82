package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {

    private static final String DATA = """
            @base <https://w3id.org/balise/> .
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            <id/program/house> a bal:Program ; bal:started "%s"^^edtf:EDTF .
            """;

    @TempDir
    Path folder;

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.ttl"), text).toString();
    }

    @Test
    void tellsEveryProblemWithPlaceAndRule() throws IOException {
        String file = file(DATA.formatted("somewhen"));
        CapturedRun run = CapturedRun.of("validate", file, "--profile", "basic");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).containsPattern("mine\\.ttl:4:\\d+: error \\[[^\\]]+\\] .*somewhen");
        assertThat(run.out()).contains("does not conform (basic)");
    }

    @Test
    void speaksFrench() throws IOException {
        CapturedRun run =
                CapturedRun.of("validate", file(DATA.formatted("somewhen")), "--profile", "basic", "--lang", "fr");

        assertThat(run.out()).contains(" erreur [", "non conforme (basic)");
    }

    @Test
    void syntaxErrorsAreProblemsToo() throws IOException {
        CapturedRun run = CapturedRun.of("validate", file("<a> <b> .\n"));

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).contains("mine.ttl:1:");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"json, '\"conforms\"'", "shacl, ValidationReport"})
    void writesReportsForPrograms(String format, String expected) throws IOException {
        CapturedRun run = CapturedRun.of("validate", file(DATA.formatted("somewhen")), "--format", format);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).contains(expected);
    }

    @Test
    void endsWellWhenTheDataConforms() throws IOException {
        CapturedRun run = CapturedRun.of("validate", file("# nothing\n"), "--profile", "basic");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("conforms (basic); problems: 0");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertThat(CapturedRun.of("validate", folder.resolve("none.ttl").toString())
                        .exitCode())
                .isEqualTo(ExitCode.NOT_RUN);
    }
}
