package org.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.SKOS;
import org.balise.rdf.Namespaces;
import org.balise.store.CatalogueStore;
import org.balise.store.Tdb2Store;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundledCatalogueSearchTest {

    private static final DatasetGraph DATA = CatalogueStore.bundled().dataset();
    private static final TextIndex INDEX = TextIndex.of(DATA);
    private static final List<String> BOTH = List.of("fr-CA", "en");

    @Test
    void findsEveryEntityByEachOfItsNames() {
        assertThat(missed(UnaryOperator.identity())).isEmpty();
    }

    @Test
    void findsEveryEntityInCapitalsAndInSmallLetters() {
        assertThat(missed(name -> name.toUpperCase(Locale.ROOT))).isEmpty();
        assertThat(missed(name -> name.toLowerCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void findsEveryEntityWithoutAccents() {
        assertThat(missed(
                        name -> Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")))
                .isEmpty();
        assertThat(missed(name -> Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCMP, id/organization/rcmp",
        "grc, id/organization/rcmp",
        "R.C.M.P., id/organization/rcmp",
        "child find manitoba, id/organization/canadian-centre-for-child-protection",
        "StreatReach, id/program/streetreach"
    })
    void findsAcronymsFormerNamesAndMisspellings(String words, String entity) {
        assertThat(INDEX.find(words, BOTH, Set.of(), 1))
                .extracting(Match::entity)
                .containsExactly(Namespaces.BASE + entity);
    }

    @Test
    void findsProgrammesByTheirServices() {
        List<Match> found = INDEX.find("transitional housing", List.of("en"), Set.of(Bal.PROGRAM), 3);
        assertThat(found.get(0).entity()).isEqualTo(Namespaces.BASE + "id/program/sarahs-place");
        assertThat(found.get(0).best().subject()).startsWith(Namespaces.BASE + "id/program/sarahs-place#");
        assertThat(found.get(0).best().language()).isEqualTo("en");
    }

    @Test
    void answersTheSameOverAStoreInAFolder(@TempDir Path folder) {
        Path place = folder.resolve("store");
        Tdb2Store.write(DATA, place);
        try (Tdb2Store store = Tdb2Store.open(place);
                TextIndex index = store.read(TextIndex::of)) {
            for (String words : List.of("RCMP", "transitional housing", "survivantes", "enfants exploités")) {
                assertThat(index.find(words, BOTH, Set.of(), 20)).isEqualTo(INDEX.find(words, BOTH, Set.of(), 20));
            }
        }
    }

    @Test
    void leavesOutTheTermsOfTheOntology() {
        assertThat(INDEX.find("Boundaries of a clientele", List.of(), Set.of(), 1_000))
                .extracting(Match::entity)
                .noneMatch(entity -> entity.startsWith(Namespaces.TERMS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "*", "*:*", "?", "[* ]", "\"", "((((", "+-!", "\\", "~", "/.*/", "&& ||", "\uD800", "\u0000",
                "'", "l'", "'s"
            })
    void findsNothingWithoutWordsOfTheData(String words) {
        assertThat(INDEX.find(words, BOTH, Set.of(), 5)).isEmpty();
    }

    @Property(tries = 500)
    void takesAnyString(@ForAll("strings") String words) {
        assertThat(INDEX.find(words, BOTH, Set.of(), 5)).hasSizeLessThanOrEqualTo(5);
    }

    /** Operators of a query language say nothing, wherever they stand. */
    @Property(tries = 500)
    void takesOperatorsForNothing(@ForAll("operators") String before, @ForAll("operators") String behind) {
        assertThat(INDEX.find(before + " tracia " + behind + " trust " + before, BOTH, Set.of(), 5))
                .isEqualTo(INDEX.find("tracia trust", BOTH, Set.of(), 5))
                .isNotEmpty();
    }

    @Property(tries = 200)
    void findsTheSameInAnyOrderOfWords(@ForAll("names") String name) {
        String reversed = String.join(" ", Lists.reverse(List.of(name.split(" ", -1))));
        assertThat(INDEX.find(reversed, BOTH, Set.of(), 500))
                .extracting(Match::entity)
                .containsExactlyInAnyOrderElementsOf(INDEX.find(name, BOTH, Set.of(), 500).stream()
                        .map(Match::entity)
                        .toList());
    }

    /** Of all UTF-16 units, among them halves of pairs. */
    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.strings().withCharRange('\u0000', '\uFFFF').ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> operators() {
        return Arbitraries.strings()
                .withChars("+-&|!(){}[]^\"~*?:\\/<>=@#$%;,.'")
                .ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(nameStatements().stream()
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .toList());
    }

    private static List<String> missed(UnaryOperator<String> writing) {
        List<String> missed = new ArrayList<>();
        int names = 0;
        for (Triple triple : nameStatements()) {
            String words = writing.apply(triple.getObject().getLiteralLexicalForm());
            String owner = triple.getSubject().getURI().replaceFirst("#.*", "");
            List<String> found = INDEX.find(words, BOTH, Set.of(), 5).stream()
                    .map(Match::entity)
                    .toList();
            names++;
            if (!found.contains(owner)) {
                missed.add(words + " <" + owner + "> " + found);
            }
        }
        assertThat(names).isGreaterThan(450);
        return missed;
    }

    private static List<Triple> nameStatements() {
        Node ontology = NodeFactory.createURI(Namespaces.ONTOLOGY_GRAPH);
        List<Node> properties = List.of(
                SKOS.prefLabel.asNode(),
                SKOS.altLabel.asNode(),
                SKOS.hiddenLabel.asNode(),
                NodeFactory.createURI(Bal.FORMER_NAME));
        return properties.stream()
                .flatMap(property -> DATA.getDefaultGraph().stream(Node.ANY, property, Node.ANY))
                .filter(triple -> !DATA.getGraph(ontology).contains(triple))
                .toList();
    }
}
