package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaliseCommandLineTest {

    static Iterable<String> commands() {
        CapturedRun help = CapturedRun.of("--help");
        return help.out()
                .lines()
                .dropWhile(line -> !line.startsWith("Commands:"))
                .skip(1)
                .takeWhile(line -> !line.isBlank())
                .filter(line -> !line.startsWith("   "))
                .map(line -> line.strip().replaceAll("\\s.*", ""))
                .toList();
    }

    @Test
    void listsItsCommands() {
        assertThat(commands()).contains("serve", "query", "show", "validate", "locate", "verify");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
        CapturedRun english = CapturedRun.of(command, "--help");
        CapturedRun french = CapturedRun.of(command, "--help", "--lang", "fr");

        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Usage: balise " + command, "Examples:", "  balise " + command + " ");
        assertThat(french.out()).contains("Usage : balise " + command, "Exemples :");
        assertThat(english.out().lines()).allMatch(line -> line.length() <= 80);
        assertThat(french.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void withoutACommandShowsTheHelp() {
        assertThat(CapturedRun.of()).isEqualTo(CapturedRun.of("--help"));
    }

    @Test
    void explainsACommandByHelp() {
        assertThat(CapturedRun.of("help")).isEqualTo(CapturedRun.of("--help"));
        assertThat(CapturedRun.of("help", "query", "--lang", "fr"))
                .isEqualTo(CapturedRun.of("query", "--help", "--lang", "fr"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void frenchHelpHasFrenchPlaceHolders(String command) {
        assertThat(CapturedRun.of(command, "--help", "--lang", "fr").out())
                .doesNotContainPattern("\\b(COMMAND|FILE|HOST|DIR|TEXT|SECONDS|PROFILE)\\b");
    }

    @Test
    void frenchHelpOfAllSpeaksOfCommandsInFrench() {
        assertThat(CapturedRun.of("--help", "--lang", "fr").out())
                .contains("COMMANDE")
                .doesNotContain("COMMAND\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void helpDoesNotBreakTheEndingsOfFileNames(String language) {
        assertThat(CapturedRun.of("validate", "--help", "--lang", language).out())
                .contains(".ttl .trig .nt .nq .jsonld .rdf\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "help", "query --help"})
    void saysOnceThatOutputIsLostWithoutAStackTrace(String words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(new BufferedOutputStream(full, 64 * 1024), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false,
                false);

        int code = BaliseCommandLine.run(terminal, () -> {}, words.split(" "));

        assertThat(code).isEqualTo(ExitCode.NOT_RUN);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("balise: error: cannot write the output: No space left on device" + System.lineSeparator());
    }

    @Test
    void tellsItsVersion() {
        CapturedRun run = CapturedRun.of("--version");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("balise ").contains("Java ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "serv                  | unknown word 'serv'; did you mean serve?",
                "qurey x.rq            | unknown word 'qurey'; did you mean query?",
                "frobnicate            | unknown word 'frobnicate'; a command is needed: serve, query",
                "help frobnicate       | unknown word 'frobnicate'; a command is needed: serve, query",
                "query - --timeout -1  | the value '-1' does not fit --timeout; allowed: a number of seconds",
                "query - --timeout 1 --endpoint http://localhost:1/ | exclude each other",
                "serve --prot 1        | unknown option '--prot'; did you mean --port?",
                "serve --port x        | the value 'x' does not fit --port; allowed: a whole number",
                "serve --port 70000    | the value '70000' does not fit --port; allowed: 0 to 65535",
                "query                 | missing: FILE.rq|-",
                "query - --format yaml | the value 'yaml' does not fit --format; allowed: table, csv, tsv, json, xml, ttl, jsonld",
                "query - --lang de     | the value 'de' does not fit --lang; allowed: en, fr",
                "query - --endpoint ftp://x/ | 'ftp://x/' is no address of an endpoint",
                "query - --endpoint http://localhost:1/ --data x.ttl | exclude each other",
            })
    void saysWhatIsWrongWithTheUsage(String words, String message) {
        CapturedRun run = CapturedRun.with("ASK {}", Map.of(), words.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1} speaks {2}")
    @CsvSource({
        "LANG, fr_CA.UTF-8, French",
        "LC_ALL, fr_FR, French",
        "LANG, en_CA.UTF-8, English",
        "LANG, de_DE, English",
        "LANG, C, English",
        "OTHER, fr, English"
    })
    void speaksTheLanguageOfTheEnvironment(String variable, String value, String language) {
        CapturedRun run = CapturedRun.with("", Map.of(variable, value), "serv");

        assertThat(run.err()).contains(language.equals("French") ? "vouliez-vous dire" : "did you mean");
    }

    @Test
    void optionGoesBeforeTheEnvironment() {
        assertThat(CapturedRun.with("", Map.of("LANG", "fr_CA"), "serv", "--lang=en")
                        .err())
                .contains("did you mean");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.balise.fuseki.command.messages", "org.balise.fuseki.http.problems"})
    void bothLanguagesHaveTheSameMessages(String bundle) {
        ResourceBundle english = ResourceBundle.getBundle(bundle, Locale.ENGLISH);
        ResourceBundle french = ResourceBundle.getBundle(bundle, Locale.FRENCH);

        assertThat(english.getLocale()).isEqualTo(Locale.ENGLISH);
        assertThat(french.getLocale()).isEqualTo(Locale.FRENCH);
        assertThat(english.keySet()).hasSizeGreaterThan(20).isEqualTo(french.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(english.getString(key).isBlank())
                        .isEqualTo(french.getString(key).isBlank()));
    }
}
