package org.balise.fuseki.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.Catalogue;
import org.balise.fuseki.BaliseServer;
import org.balise.fuseki.Client;
import org.balise.fuseki.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages speak the words of their readers, not those of programs. */
class PagesInWordsTest {

    private static final Pattern TERM = Pattern.compile("<https://w3id\\.org/balise/(def/\\w+)>");
    private static final Pattern HEADING = Pattern.compile("<dt>([^<]+)</dt>");
    private static final Pattern KIND = Pattern.compile("class=\"kind\">([^<]+)<");

    private static Catalogue catalogue;
    private static BaliseServer server;
    private static Client client;

    @BeforeAll
    static void start() {
        catalogue = Catalogue.bundled();
        server = BaliseServer.start(catalogue.dataset().asDatasetGraph(), ServerSettings.local(0));
        client = new Client(server.address());
    }

    @AfterAll
    static void stop() {
        server.close();
        catalogue.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | property with literal values | defined by | name | kind of value  | property counted",
                "fr | propriété à valeurs littérales | défini par | nom  | genre de valeur | propriété comptée"
            })
    void termsOfStandardsHaveNames(
            String language, String kind, String definedBy, String name, String range, String property) {
        String page = page("def/started", language);

        assertThat(found(KIND, page)).extracting(String::strip).contains(kind);
        assertThat(found(HEADING, page)).contains(definedBy, name, range, property);
        assertThat(page("def", language)).doesNotContain("XMLSchema#date&gt;");
    }

    @Test
    void noFrenchPageOfTheOntologyShowsATechnicalName() {
        List<String> terms = found(TERM, get("doc/def.nt")).stream().distinct().toList();

        assertThat(terms).hasSizeGreaterThan(100).allSatisfy(term -> {
            String page = page(term, "fr");
            assertThat(Stream.of(HEADING, KIND).flatMap(pattern -> found(pattern, page).stream()))
                    .as(term)
                    .noneMatch(words -> words.strip().matches("[A-Za-z]+[a-z][A-Z]\\w*|label|range|domain|property"));
        });
    }

    @Test
    void nothingIsToldOfWhatPointsHereWhereNothingDoes() {
        String page = page("question/who-serves-an-age", "fr");

        assertThat(page).contains("À propos de ce document").doesNotContain("Sur 0 énoncés");
    }

    @Test
    void aNumberAsPrintedCanBeCalled() {
        assertThat(page("unit/ottawa-police-human-trafficking", "en"))
                .contains("<a href=\"tel:+18002921168\">1-800-292-1168</a>");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page(String path, String language) {
        return get("doc/" + path + "." + language + ".html");
    }

    private static String get(String path) {
        var answer = client.send(client.request("/" + path));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
