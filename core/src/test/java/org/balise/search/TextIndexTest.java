package org.balise.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.jena.query.text.analyzer.Util;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.lucene.search.IndexSearcher;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.Test;

class TextIndexTest {

    private static final String BASE = "https://example.org/";
    private static final List<String> BOTH = List.of("fr-CA", "en");

    @Test
    void findsAPluralByItsSingularInBothLanguages() {
        try (TextIndex index = index(":x skos:prefLabel 'Home for women'@en, 'Maisons pour femmes'@fr .")) {
            assertThat(entities(index, "homes woman")).containsExactly("x");
            assertThat(entities(index, "maison femme")).containsExactly("x");
        }
    }

    @Test
    void saysWhichTextMatchedInWhichLanguage() {
        try (TextIndex index = index("""
                :x skos:prefLabel 'Home'@en, 'Foyer'@fr-CA ; dcterms:description 'A foyer and a hall'@en ; skos:altLabel 'FYR'@fr .""")) {
            Match match = index.find("foyers", BOTH, Set.of(), 5).get(0);
            assertThat(match.entity()).isEqualTo(BASE + "x");
            assertThat(match.texts())
                    .containsExactly(
                            new MatchedText(BASE + "x", prefLabel(), "fr-CA", "Foyer"),
                            new MatchedText(
                                    BASE + "x", "http://purl.org/dc/terms/description", "en", "A foyer and a hall"));
            assertThat(match.best().text()).isEqualTo("Foyer");
        }
    }

    @Test
    void searchesTheGivenLanguagesAndWhatHasNone() {
        try (TextIndex index = index("""
                :en skos:prefLabel 'Safety'@en . :fr skos:prefLabel 'Safety'@fr-CA . :mul skos:prefLabel 'Safety'@mul .
                :none skos:prefLabel 'Safety' . :cr skos:prefLabel 'Safety'@cr .""")) {
            assertThat(entities(index, "safety", List.of("fr"))).containsExactlyInAnyOrder("fr", "mul", "none");
            assertThat(entities(index, "safety", List.of("en-GB"))).containsExactlyInAnyOrder("en", "mul", "none");
            assertThat(entities(index, "safety", List.of("cr"))).containsExactlyInAnyOrder("cr", "mul", "none");
            assertThat(entities(index, "safety", List.of())).hasSize(5);
            assertThat(entities(index, "safety", List.of("*"))).hasSize(5);
        }
    }

    @Test
    void stemsUntaggedTextsInBothLanguages() {
        try (TextIndex index = index(":x skos:prefLabel 'Women Réseaux' . :y skos:prefLabel 'Women Réseaux'@mul .")) {
            assertThat(entities(index, "woman", List.of("en"))).containsExactly("x", "y");
            assertThat(entities(index, "reseau", List.of("fr"))).containsExactly("x", "y");
        }
    }

    @Test
    void putsANameBeforeAnAcronymAndAnAcronymBeforeADescription() {
        try (TextIndex index = index("""
                :c dcterms:description 'Haven is here'@en ; skos:prefLabel 'One'@en .
                :b skos:altLabel 'Haven is here'@en ; skos:prefLabel 'Two'@en .
                :a skos:prefLabel 'Haven is here'@en .""")) {
            assertThat(entities(index, "haven")).containsExactly("a", "b", "c");
        }
    }

    @Test
    void putsWhatIsCalledExactlySoFirst() {
        try (TextIndex index = index("""
                :a skos:prefLabel 'The Haven of the Haven'@en . :b skos:prefLabel 'The Haven'@en ;
                    dcterms:description 'A long description of many things that make a house a home'@en .""")) {
            assertThat(entities(index, "the haven")).containsExactly("b", "a");
        }
    }

    @Test
    void reportsAnEntityForItsParts() {
        try (TextIndex index = index("""
                :x a bal:Program ; skos:prefLabel 'Home'@en . <x#service> a bal:Service ; skos:prefLabel 'Counselling'@en .
                <x#aim> skos:prefLabel 'Stability'@en . <http://other.example/names#y> skos:prefLabel 'Counselling'@en .""")) {
            assertThat(index.find("counselling", BOTH, Set.of(Bal.PROGRAM), 5))
                    .singleElement()
                    .satisfies(match -> {
                        assertThat(match.entity()).isEqualTo(BASE + "x");
                        assertThat(match.best().subject()).isEqualTo(BASE + "x#service");
                    });
            assertThat(index.find("counselling", BOTH, Set.of(), 5))
                    .extracting(Match::entity)
                    .containsExactlyInAnyOrder(BASE + "x", "http://other.example/names#y");
            assertThat(index.find("stability counselling home", BOTH, Set.of(), 5)
                            .get(0)
                            .texts())
                    .hasSize(3);
        }
    }

    @Test
    void demandsTwoThirdsOfTheWords() {
        try (TextIndex index = index(":x skos:prefLabel 'Red house'@en ; dcterms:description 'By a river'@en .")) {
            assertThat(entities(index, "red river")).containsExactly("x");
            assertThat(entities(index, "red river castle")).containsExactly("x");
            assertThat(entities(index, "red castle")).isEmpty();
        }
    }

    @Test
    void findsValuesOfPropertiesOfOnesOwnButNoAddress() {
        try (TextIndex index = index("""
                :x :motto 'Courage'@en ; schema:streetAddress 'Selkirk'@en, 'Selkirk' ; schema:telephone '204-589-7347' .""")) {
            assertThat(index.find("courage", BOTH, Set.of(), 1).get(0).best().property())
                    .isEqualTo(BASE + "motto");
            assertThat(entities(index, "selkirk")).isEmpty();
            assertThat(entities(index, "204-589-7347")).isEmpty();
        }
    }

    @Test
    void findsWhatIsOfOneOfTheTypes() {
        try (TextIndex index = index("""
                :p a bal:Program, bal:Initiative ; skos:prefLabel 'Haven'@en . :n a bal:Network ; skos:prefLabel 'Haven'@en .""")) {
            assertThat(index.find("haven", BOTH, Set.of(Bal.INITIATIVE), 9))
                    .extracting(Match::entity)
                    .containsExactly(BASE + "p");
            assertThat(index.find("haven", BOTH, Set.of(Bal.INITIATIVE, Bal.NETWORK), 9))
                    .hasSize(2);
        }
    }

    @Test
    void ordersEqualsByIriAndStopsAtTheLimit() {
        try (TextIndex index =
                index(":b skos:prefLabel 'Haven'@en . :a skos:prefLabel 'Haven'@en . :c skos:prefLabel 'Haven'@en .")) {
            assertThat(entities(index, "haven")).containsExactly("a", "b", "c");
            assertThat(index.find("haven", BOTH, Set.of(), 2)).hasSize(2);
            assertThat(index.find("haven", BOTH, Set.of(), Integer.MAX_VALUE)).hasSize(3);
        }
    }

    @Test
    void takesDataWithoutTexts() {
        try (TextIndex index = index(":x a bal:Program .")) {
            assertThat(entities(index, "haven")).isEmpty();
        }
    }

    @Test
    void takesTextsOfAnyLength() {
        String words = "haven ".repeat(20_000);
        String word = "a".repeat(70_000);
        try (TextIndex index = index(":x skos:prefLabel '" + words + "'@en . :y skos:prefLabel '" + word + "'@en .")) {
            assertThat(entities(index, "haven")).containsExactly("x");
            assertThat(entities(index, words)).containsExactly("x");
            assertThat(entities(index, word)).hasSizeLessThan(2);
        }
    }

    @Test
    void refusesALimitOfNothing() {
        try (TextIndex index = index("")) {
            assertThatThrownBy(() -> index.find("haven", BOTH, Set.of(), 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("limit 0");
        }
    }

    @Test
    void saysWhenItIsClosed() {
        TextIndex index = index("");
        index.close();
        index.close();
        assertThatThrownBy(() -> index.find("haven", BOTH, Set.of(), 1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void leavesSharedSettingsOfTheEngineAlone() {
        Object cache = IndexSearcher.getDefaultQueryCache();
        try (TextIndex index = index(":x skos:prefLabel 'Foyers'@fr-CA .")) {
            assertThat(entities(index, "foyer")).containsExactly("x");
        }
        assertThat(IndexSearcher.getDefaultQueryCache()).isSameAs(cache);
        assertThat(Util.usingIndexAnalyzers()).isFalse();
        assertThat(Util.usingSearchFor("fr-CA")).isFalse();
        assertThat(Util.getLocalizedAnalyzer("fr-CA")).isNull();
    }

    private static List<String> entities(TextIndex index, String words) {
        return entities(index, words, BOTH);
    }

    private static List<String> entities(TextIndex index, String words, List<String> languages) {
        return index.find(words, languages, Set.of(), 10).stream()
                .map(match -> match.entity().substring(BASE.length()))
                .toList();
    }

    private static String prefLabel() {
        return "http://www.w3.org/2004/02/skos/core#prefLabel";
    }

    private static TextIndex index(String turtle) {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        String prefixes = """
                @base <https://example.org/> .
                @prefix : <https://example.org/> .
                @prefix bal: <https://w3id.org/balise/def/> .
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix schema: <https://schema.org/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                """;
        RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(data);
        return TextIndex.of(data);
    }
}
