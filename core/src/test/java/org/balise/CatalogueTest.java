package org.balise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.balise.model.PartialDate;
import org.balise.problem.CatalogueException;
import org.balise.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    private static final Path HOUSE = Path.of("src/test/resources/org/balise/sample/house.ttl");
    private static final String STARTED =
            "PREFIX bal: <def/> SELECT ?start ?passage { <id/program/house> bal:started ?start ~ ?passage }";

    @TempDir
    Path folder;

    record Started(PartialDate start, String passage) {}

    @Test
    void findsAStatementWithItsPassage() {
        try (Catalogue catalogue = Catalogue.load(HOUSE)) {
            assertThat(catalogue.select(STARTED, Started.class))
                    .containsExactly(new Started(
                            PartialDate.parse("2022-23"), "https://w3id.org/balise/id/source/report#char=0,24"));
        }
    }

    @Test
    void answersFromTheUnionOfAllNamedGraphs() {
        try (Catalogue catalogue = Catalogue.load(HOUSE)) {
            assertThat(catalogue.ask("ASK { ?s ?p ?o FILTER NOT EXISTS { GRAPH ?g { ?s ?p ?o } } }"))
                    .isFalse();
            assertThat(catalogue.ask("ASK { GRAPH ?g { ?s ?p ?o } FILTER NOT EXISTS { ?s ?p ?o } }"))
                    .isFalse();
            assertThat(catalogue.select("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g").stream()
                            .map(row -> row.text("g")))
                    .containsExactly(
                            Optional.of("https://w3id.org/balise/id/graph/derived"),
                            Optional.of("https://w3id.org/balise/id/graph/house"),
                            Optional.of("https://w3id.org/balise/id/graph/ontology"));
        }
    }

    @Test
    void opensTheBundledCatalogue() {
        try (Catalogue catalogue = Catalogue.bundled()) {
            assertThat(catalogue.ask("ASK { GRAPH <id/graph/ontology> { ?s ?p ?o } }"))
                    .isTrue();
        }
    }

    @Test
    void tellsEveryProblemOfEveryFile() throws IOException {
        Path one = Files.writeString(folder.resolve("one.ttl"), "<a> <b> <c d> .\n<e> <f> _:g .\n");
        Path two = Files.writeString(folder.resolve("two.ttl"), "<a> <b> .\n\n<c> <d> \"x\"@toolonglanguage .\n");
        assertThatThrownBy(() -> Catalogue.load(one, two, folder.resolve("none.ttl")))
                .isInstanceOfSatisfying(
                        CatalogueException.class,
                        e -> assertThat(e.problems().stream()
                                        .map(Problem::where)
                                        .map(Object::toString))
                                .containsExactly(
                                        folder + "/none.ttl", one + ":1:9", one + ":2:9", two + ":1:9", two + ":3:9"));
    }

    @Test
    void putsAFileInThePlaceOfTheGraphOfItsName() throws IOException {
        Path other = Files.writeString(folder.resolve("house.ttl"), "<id/program/house> <def/places> 18 .");
        try (Catalogue first = Catalogue.load(HOUSE);
                Catalogue second = first.with(other)) {
            String places = "SELECT ?n { <id/program/house> <def/places> ?n }";
            assertThat(first.select(places, Places.class)).isEqualTo(List.of(new Places(17)));
            assertThat(second.select(places, Places.class)).isEqualTo(List.of(new Places(18)));
        }
    }

    record Places(int n) {}

    @Test
    void refusesTwoFilesOfOneNameAndNamesOfTheLibrary() throws IOException {
        Path derived = Files.writeString(folder.resolve("derived.ttl"), "");
        Path house = Files.writeString(folder.resolve("house.nt"), "");
        assertThatThrownBy(() -> Catalogue.load(HOUSE, house, derived))
                .hasMessageContaining("is also that of")
                .hasMessageContaining("rename the file");
    }

    @Test
    void answersNothingOnceClosed() {
        Catalogue catalogue = Catalogue.load(HOUSE);
        catalogue.close();
        assertThatThrownBy(() -> catalogue.ask("ASK {}")).isInstanceOf(IllegalStateException.class);
    }
}
