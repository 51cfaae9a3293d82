package org.balise.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balise.model.LanguageChain;
import org.balise.model.Program;
import org.balise.query.Attestation;
import org.balise.query.Criteria;
import org.balise.query.DateField;
import org.balise.query.Fact;
import org.balise.query.Kind;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.sparql.Snapshot;
import org.balise.store.CatalogueStore;
import org.balise.store.Tdb2Store;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the bundled catalogue, in memory and in a folder, with a class and a property that the library does not know. */
class EvidenceAndOwnTermsTest {

    private static final Scope ENGLISH = new Scope(LanguageChain.DEFAULT, Optional.empty());

    private static final String OWN = """
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix ex: <https://example.org/> .
            ex:NightShelter rdfs:subClassOf bal:Program .
            ex:one a ex:NightShelter ; skos:prefLabel "One"@en ; ex:reviewedOn "2024-05-01"^^edtf:EDTF .
            ex:two a ex:NightShelter ; skos:prefLabel "Two"@en ; ex:reviewedOn "2021"^^edtf:EDTF .
            ex:three a ex:NightShelter ; skos:prefLabel "Three"@en .
            """;

    @TempDir
    Path folder;

    @Test
    void tellsEachReifiedStatementOnceWithItsPassagesInMemory() {
        CatalogueStore store = CatalogueStore.bundled();
        assertEvidence(store.endpoint().snapshot().orElseThrow());
    }

    @Test
    void tellsTheSameFromAFolder() {
        Path made = folder.resolve("store");
        Tdb2Store.write(CatalogueStore.bundled().dataset(), made);
        try (Tdb2Store store = Tdb2Store.open(made)) {
            assertEvidence(store);
        }
    }

    @Test
    void filtersAndSortsByAnOwnPropertyOfAnOwnClass() throws IOException {
        Path file = Files.writeString(folder.resolve("own.ttl"), OWN);
        CatalogueStore store = CatalogueStore.load(List.of(file));
        CompiledEvaluator evaluator = evaluator(store.endpoint().snapshot().orElseThrow());
        DateField<Program> reviewed = DateField.of(Program.class, "https://example.org/reviewedOn");
        Request<Program> request =
                new Request<>(Kind.PROGRAM, reviewed.after(LocalDate.of(2021, 6, 1)), reviewed.descending(), ENGLISH);
        var slice = evaluator.slice(request, 10, null, meter());
        assertThat(slice.certain()).containsExactly("https://example.org/one");
        assertThat(slice.undetermined()).containsExactly("https://example.org/two", "https://example.org/three");
        Kind<Program> shelters = Kind.PROGRAM.only("https://example.org/NightShelter");
        assertThat(evaluator
                        .count(new Request<>(shelters, Criteria.<Program>allOf(), Order.byIri(), ENGLISH), meter())
                        .certain())
                .isEqualTo(3);
        assertThat(evaluator
                        .fetch(List.of("https://example.org/one"), ENGLISH, List.of(), meter())
                        .entity("https://example.org/one"))
                .containsInstanceOf(Program.class);
    }

    private static void assertEvidence(Snapshot snapshot) {
        CompiledEvaluator evaluator = evaluator(snapshot);
        String program = Program.id("sarahs-place").iri();
        List<Fact> facts = evaluator.factsAbout(List.of(program), ENGLISH, meter());
        assertThat(facts).isNotEmpty().doesNotHaveDuplicates().allSatisfy(fact -> {
            assertThat(fact.subject().owner().iri()).isEqualTo(program);
            assertThat(fact.attestations()).isNotEmpty();
            assertThat(fact.asserted()).isTrue();
            assertThat(fact.property().label().isEmpty()).isFalse();
        });
        assertThat(facts).anyMatch(fact -> fact.subject().isPart());
        Attestation.FromPassage passage =
                facts.stream().flatMap(Fact::passages).findFirst().orElseThrow();
        assertThat(evaluator.factsFrom(passage.passage().iri(), ENGLISH, meter()))
                .isNotEmpty()
                .allMatch(fact -> fact.attestations().contains(passage));
        assertThat(evaluator.factsAbout(List.of("https://w3id.org/balise/id/place/ca-on-ottawa"), ENGLISH, meter()))
                .anyMatch(
                        fact -> !fact.asserted() && fact.property().id().iri().equals(Bal.LOCAL_CASES_MOSTLY_INVOLVE));
        assertThat(evaluator.factsAbout(List.of("urn:unknown"), ENGLISH, meter()))
                .isEmpty();
    }

    private static CompiledEvaluator evaluator(Snapshot snapshot) {
        return CompiledEvaluator.of(snapshot, request -> "");
    }

    private static Meter meter() {
        return new Meter(OptionalInt.of(0));
    }
}
