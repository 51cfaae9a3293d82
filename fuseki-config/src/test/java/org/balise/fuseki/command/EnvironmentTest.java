package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code serve} takes from environment variables. No server starts: every run ends before. */
class EnvironmentTest {

    private static CapturedRun serve(Map<String, String> environment, String... options) {
        return CapturedRun.with("", environment, ServeOptions.words(options));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    BALISE_PORT        | x                | the value 'x' does not fit BALISE_PORT; allowed: a whole number
                    BALISE_PORT        | 70000            | the value '70000' does not fit BALISE_PORT; allowed: 0 to 65535
                    BALISE_HEALTH_PORT | x                | the value 'x' does not fit BALISE_HEALTH_PORT; allowed: a whole number
                    BALISE_HEALTH_PORT | -1               | the value '-1' does not fit BALISE_HEALTH_PORT; allowed: 0 to 65535
                    BALISE_ADDRESS     | ftp://x/         | the value 'ftp://x/' does not fit BALISE_ADDRESS; allowed: an http or https
                    BALISE_ADDRESS     | not an address   | does not fit BALISE_ADDRESS
                    BALISE_ADDRESS     | http://a@b.test/ | does not fit BALISE_ADDRESS
                    BALISE_TIMEOUT     | 0                | the value '0' does not fit BALISE_TIMEOUT; allowed: 1 to 3600
                    BALISE_ROWS        | 0                | the value '0' does not fit BALISE_ROWS; allowed: 1 to 2147483647
                    BALISE_AT_ONCE     | 49               | the value '49' does not fit BALISE_AT_ONCE; allowed: 1 to 48
                    BALISE_COUNTS      | maybe            | the value 'maybe' does not fit BALISE_COUNTS; allowed: true, false
                    """)
    void namesTheVariableWhoseValueIsWrong(String variable, String value, String message) {
        CapturedRun run = serve(Map.of(variable, value));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }

    @Test
    void namesTheOptionWhereTheCommandLineIsWrong() {
        CapturedRun run = serve(Map.of("BALISE_PORT", "1"), "--port", "70000");

        assertThat(run.err()).contains("does not fit --port;");
    }

    @Test
    void theCommandLineGoesFirst() {
        Map<String, String> wrong =
                Map.of("BALISE_PORT", "x", "BALISE_DATA", "no-file.ttl", "BALISE_ADDRESS", "ftp://x/");

        CapturedRun run = serve(wrong, "--port", "0", "--store", "no-folder", "--address", "https://data.example.org");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.err()).contains("no-folder").doesNotContain("no-file", "BALISE");
    }

    @Test
    void filesOnTheCommandLineGoBeforeAFolderOfTheEnvironment() {
        CapturedRun run = serve(Map.of("BALISE_STORE", "no-folder"), "--data", "no-file.ttl");

        assertThat(run.err()).contains("no-file.ttl").doesNotContain("no-folder");
    }

    @Test
    void filesAndAFolderExcludeEachOther() {
        assertThat(serve(Map.of(), "--data", "a.ttl", "--store", "b").err()).contains("exclude each other");
        assertThat(serve(Map.of("BALISE_DATA", "a.ttl", "BALISE_STORE", "b")).err())
                .contains("exclude each other");
    }

    @Test
    void takesSeveralFiles() {
        assertThat(new EnvironmentDefaults(Map.of("BALISE_DATA", "a.ttl" + File.pathSeparator + "b.ttl"))
                        .files("BALISE_DATA"))
                .isEqualTo(List.of(Path.of("a.ttl"), Path.of("b.ttl")));
        assertThat(serve(Map.of("BALISE_DATA", "no-file.ttl")).err()).contains("no-file.ttl");
    }

    @Test
    void anEmptyVariableSaysNothing() {
        CapturedRun run = serve(Map.of("BALISE_PORT", "", "BALISE_ADDRESS", "", "BALISE_STORE", "no-folder"));

        assertThat(run.err()).contains("no-folder").doesNotContain("BALISE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theHelpNamesTheVariableOfEveryOption(String language) {
        String help = serve(Map.of(), "--help", "--lang", language).out();

        assertThat(ServeOptions.all().stream()
                        .map(EnvironmentDefaults::variable)
                        .flatMap(Optional::stream))
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(help).contains(variable));
    }
}
