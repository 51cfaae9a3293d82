package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.balise.problem.Problem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RdfFileTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhereEachStatementStands() {
        RdfFile file = RdfFile.parse("house.ttl", """
                @prefix : <https://example.org/> .
                :a :b :c ,
                    :d ;
                  :e "f" ~ :r .
                """);
        assertThat(file.problems()).isEmpty();
        assertThat(file.quads().stream().map(quad -> quad.where().toString()))
                .containsExactly("house.ttl:2:7", "house.ttl:3:5", "house.ttl:4:6", "house.ttl:4:12");
        assertThat(file.quads())
                .allSatisfy(quad -> assertThat(quad.quad().getGraph().getURI())
                        .isEqualTo("https://w3id.org/balise/id/graph/house"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.nt|<https://e.org/a> <https://e.org/b> <https://e.org/c> .|x.nt:1:1",
                "x.nq|<https://e.org/a> <https://e.org/b> \"c\" <https://e.org/g> .|x.nq:1:1",
                "x.trig|GRAPH <https://e.org/g> { <https://e.org/a> <https://e.org/b> 1 }|x.trig:1:63",
                "x.jsonld|{\"@id\": \"https://e.org/a\", \"https://e.org/b\": 1}|x.jsonld:1:9",
                "x.rdf|<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><r:List r:about='https://e.org/a'/></r:RDF>|x.rdf:1:97"
            })
    void readsEverySyntaxWithPlaces(String name, String text, String place) {
        RdfFile file = RdfFile.parse(name, text);
        assertThat(file.problems()).isEmpty();
        assertThat(file.quads())
                .singleElement()
                .satisfies(quad -> assertThat(quad.where()).hasToString(place));
    }

    @Test
    void tellsAllSyntaxErrorsOfAFile() {
        RdfFile file = RdfFile.parse("bad.ttl", """
                @prefix : <https://example.org/> .
                :a :b ; ; .

                :c :d "not closed .
                :e :f :g .

                :h undefined:i :j .
                :k :l :m
                :n :o :p .
                :q :r 5 .
                """);
        assertThat(places(file)).containsExactly("bad.ttl:2:7", "bad.ttl:4", "bad.ttl:7:4", "bad.ttl:9:1");
        assertThat(file.quads().stream().map(quad -> quad.quad().getSubject().getLocalName()))
                .contains("e", "n", "q");
    }

    @ParameterizedTest(name = "cases 81, 82, 87, 89: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<a> <b> <c d> .|bad IRI",
                "<a> <b> <http://[x> .|bad IRI",
                "<a> <b> 'x'@english-tag-too-long .|Language not valid",
                "<a> <b> '2020-13-01'^^<http://www.w3.org/2001/XMLSchema#date> .|not valid for datatype",
                "<a> <b> ' 7'^^<http://www.w3.org/2001/XMLSchema#integer> .|white space around",
                "<a> <b> '2020-99'^^<http://id.loc.gov/datatypes/edtf/EDTF> .|not a date of year",
                "<a> <b> 'x\\u0000y' .|U+0000",
                "<a> <b> 'x\\uFFFEy' .|U+FFFE",
                "<a> <b> 'x\\uD800y' .|surrogate",
                "<a> <b> [] .|blank node",
                "<a> <b> _:c .|blank node",
                "<a> <b> (1 2) .|blank node",
                "<a> <b> 'x' ~ _:r .|blank node"
            })
    void refusesTermsThatDoNotTravel(String turtle, String message) {
        RdfFile file = RdfFile.parse("term.ttl", "\n" + turtle);
        assertThat(file.problems()).isNotEmpty().anySatisfy(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(problem.where().line()).isEqualTo(2);
            assertThat(problem.where().column()).isPositive();
        });
    }

    @Test
    @DisplayName("case 77: tells every place that is not UTF-8")
    void tellsEveryPlaceThatIsNotUtf8() throws IOException {
        byte[] bytes = "<a> <b> '\u00E9' .\n<c> <d> '\u00E9' .".getBytes(StandardCharsets.ISO_8859_1);
        RdfFile file = RdfFile.read(Files.write(folder.resolve("latin1.ttl"), bytes));
        assertThat(places(file)).containsExactly(file.name() + ":1:10", file.name() + ":2:10");
        assertThat(file.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("0xE9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.ttl", "folder.ttl", "text.txt", "text"})
    void tellsWhenAFileCannotBeRead(String name) throws IOException {
        Files.createDirectory(folder.resolve("folder.ttl"));
        Files.writeString(folder.resolve("text.txt"), "");
        Files.writeString(folder.resolve("text"), "");
        assertThat(RdfFile.read(folder.resolve(name)).problems()).hasSize(1);
    }

    @Test
    @DisplayName("case 81: keeps the library's graphs for itself")
    void keepsTheLibrarysGraphsForItself() {
        assertThat(RdfFile.parse(
                                "x.nq", "<urn:ex:a> <urn:ex:b> <urn:ex:c> <https://w3id.org/balise/id/graph/derived> .")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("library's own"));
    }

    @ParameterizedTest
    @CsvSource({
        "/data/sarahs-place.ttl, sarahs-place",
        "C:\\data\\My File (2).TTL, my-file-2",
        "a.b.nq, a-b",
        "\u00e9.ttl, \u00e9",
        "e\u0301.ttl, \u00e9",
        "\u00c0 la carte.ttl, \u00e0-la-carte",
        "\u1403\u1405.ttl, \u1403\u1405",
        "---.ttl, unnamed"
    })
    void namesTheGraphAfterTheFile(String file, String slug) {
        assertThat(GraphNames.ofFile(file)).isEqualTo(Namespaces.GRAPHS + slug);
    }

    @Property(tries = 300)
    void neverThrowsAndAlwaysPlacesItsProblems(@ForAll String text) {
        for (String extension : List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf")) {
            RdfFile file = RdfFile.parse("any." + extension, text);
            assertThat(file.problems()).allSatisfy(problem -> {
                assertThat(problem.message()).isNotBlank();
                assertThat(problem.where().file()).isEqualTo("any." + extension);
            });
        }
    }

    private static List<String> places(RdfFile file) {
        return file.problems().stream()
                .map(Problem::where)
                .map(Object::toString)
                .toList();
    }
}
