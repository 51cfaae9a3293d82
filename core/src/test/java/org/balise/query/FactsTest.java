package org.balise.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.balise.compiled.CompiledEvaluator;
import org.balise.model.Id;
import org.balise.model.Program;
import org.balise.sparql.criteria.SparqlEvaluator;
import org.balise.store.CatalogueStore;
import org.balise.store.Tdb2Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two documents say of a programme, in memory and in a folder, by columns and by SPARQL. */
class FactsTest {

    private static final String PREFIXES = """
            VERSION "1.2"
            @base <https://w3id.org/balise/> .
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix ex: <https://example.org/> .
            @prefix schema: <https://schema.org/> .
            @prefix setting: <https://w3id.org/balise/vocab/setting/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix status: <https://w3id.org/balise/vocab/status/> .
            """;

    private static final String ONE = PREFIXES + """
            <id/program/p> a bal:Program ;
                skos:prefLabel "P"@en ~ <id/source/one#char=0,9> ;
                skos:altLabel "PP" ~ <id/source/one#char=0,9> ;
                bal:status status:ongoing ~ <id/source/one#char=0,9> ;
                bal:started "2020"^^edtf:EDTF ~ <id/source/one#char=0,9> ;
                bal:ended "2024"^^edtf:EDTF ~ <id/source/one#char=0,9> ;
                bal:setting setting:school ~ <id/source/one#char=0,9> ;
                bal:cost "Free" ~ <id/source/one#char=0,9> ;
                schema:url "https://one.example/" ~ <id/source/one#char=0,9> ;
                ex:beds 5 ~ <id/source/one#char=0,9> ;
                ex:like ex:this ~ <id/source/one#char=0,9> ;
                bal:hasParticipation <id/program/p#operator> ;
                bal:offers ex:service .
            <id/program/p#operator> a bal:Participation ;
                bal:started "1999"^^edtf:EDTF ~ <id/source/one#char=0,9> .
            ex:service a bal:Service ; bal:hasCapacity ex:capacity ~ <id/source/one#char=0,9> .
            ex:capacity a bal:Capacity ; bal:places 12 ~ <id/source/one#char=0,9> .
            <id/program/q> a bal:Program ; bal:started "2001"^^edtf:EDTF ~ <id/source/one#char=0,9> ;
                bal:hasParticipation <id/program/q#host> ~ <id/source/one#char=20,29> .
            <id/program/q#host> a bal:Participation ; bal:started "2002"^^edtf:EDTF ~ <id/source/one#char=20,29> .
            <id/funding/f> a bal:FundingAward ; schema:fundedItem <id/program/q> ~ <id/source/one#char=20,29> ;
                schema:amount 100 ~ <id/source/one#char=20,29> .
            << <id/program/q> bal:ended "2003"^^edtf:EDTF ~ <id/source/one#char=0,9> >> .
            """;

    private static final String TWO = PREFIXES + """
            <id/program/p>
                skos:prefLabel "The P"@en ~ <id/source/two#char=0,9> ;
                skos:altLabel "Pea" ~ <id/source/two#char=0,9> ;
                bal:status status:former ~ <id/source/two#char=0,9> ;
                bal:started "2021"^^edtf:EDTF ~ <id/source/two#char=0,9> ;
                bal:ended "2024"^^edtf:EDTF ~ <id/source/two#char=0,9> ;
                bal:setting setting:community ~ <id/source/two#char=0,9> ;
                bal:cost "10 $" ~ <id/source/two#char=0,9> ;
                schema:url "https://two.example/" ~ <id/source/two#char=0,9> ;
                ex:beds 6 ~ <id/source/two#char=0,9> ;
                ex:like ex:that ~ <id/source/two#char=0,9> .
            """;

    private static final Id<Program> P = Program.id("p");
    private static final Id<Program> Q = Program.id("q");

    @TempDir
    private static Path folder;

    private static CatalogueStore memory;
    private static Tdb2Store stored;

    @BeforeAll
    static void load() throws IOException {
        Path one = Files.writeString(folder.resolve("one.ttl"), ONE);
        Path two = Files.writeString(folder.resolve("two.ttl"), TWO);
        memory = CatalogueStore.load(List.of(one, two));
        Path made = folder.resolve("store");
        Tdb2Store.write(memory.dataset(), made);
        stored = Tdb2Store.open(made);
    }

    @AfterAll
    static void close() {
        stored.close();
    }

    static Stream<Named<View>> views() {
        return Stream.of(memory.endpoint(), stored)
                .flatMap(endpoint -> Stream.of(
                        CompiledEvaluator.of(endpoint.snapshot().orElseThrow(), request -> ""),
                        SparqlEvaluator.of(endpoint)))
                .map(evaluator ->
                        Named.of(evaluator.name(), View.of(evaluator, (words, languages, types, limit) -> List.of())));
    }

    @ParameterizedTest
    @MethodSource("views")
    void areOfAFieldOnlyWhenTheEntityItselfHasIt(View view) {
        assertThat(view.facts(P).of(Programs.STARTED).all())
                .extracting(Fact::subject, fact -> fact.value().text())
                .containsExactly(tuple(P, "2020"), tuple(P, "2021"));
        assertThat(view.facts(Q).of(Programs.ENDED).all()).isEmpty();
        assertThat(view.facts(P)
                        .of(Programs.PARTICIPATIONS.then(Participations.STARTED))
                        .all())
                .extracting(fact -> fact.value().text())
                .containsExactly("1999");
        assertThat(view.facts(Id.of(P.iri() + "#operator"))
                        .of(Participations.STARTED)
                        .all())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("views")
    void reachPartsOfWhateverIri(View view) {
        assertThat(view.facts(P).of(Programs.SERVICES.then(Services.PLACES)).all())
                .hasSize(1);
        Facts service = view.facts(Id.of("https://example.org/service"));
        assertThat(service.of(Services.PLACES).all()).hasSize(1);
        assertThat(service.all()).hasSize(2);
        assertThat(view.facts(Id.of("https://example.org/capacity")).all()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("views")
    void ofAPassageAreThoseOfTheLastStepWhateverTheyAreAbout(View view) {
        Facts stated = view.statedBy(Id.of("https://w3id.org/balise/id/source/one#char=20,29"));
        assertThat(stated.entity()).isEmpty();
        assertThat(stated.of(Programs.STARTED).all())
                .extracting(Fact::subject)
                .containsExactly(Id.of(Q.iri() + "#host"));
        assertThat(stated.of(Programs.PARTICIPATIONS.then(Participations.STARTED)))
                .isEqualTo(stated.of(Programs.STARTED));
        assertThat(stated.of(Programs.FUNDINGS).all())
                .extracting(Fact::subject)
                .containsExactly(Id.of("https://w3id.org/balise/id/funding/f"));
        assertThat(view.facts(Q).of(Programs.FUNDINGS).all()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("views")
    void differWhereOneValueIsDueAndDocumentsGiveTwo(View view) {
        assertThat(view.facts(P).differing())
                .extracting(difference -> difference.facts().stream()
                        .map(fact -> fact.property().id().iri().replaceFirst(".*/", "") + " "
                                + fact.value().text().replaceFirst(".*/", ""))
                        .toList())
                .containsExactlyInAnyOrder(
                        List.of("started 2020", "started 2021"),
                        List.of("status former", "status ongoing"),
                        List.of("beds 5", "beds 6"));
        assertThat(view.get(Kind.PROGRAM, P).status().values()).hasSize(2);
        assertThat(view.facts(P).agreed().all())
                .extracting(fact -> fact.value().text())
                .containsExactly("2024");
    }
}
