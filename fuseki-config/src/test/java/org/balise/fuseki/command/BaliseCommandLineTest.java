package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(commands()).contains("serve", "query", "validate", "locate", "verify");
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
                "frobnicate            | unknown word 'frobnicate'",
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
