package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.balise.Catalogue;
import org.balise.model.Id;
import org.balise.model.Program;
import org.balise.query.Facts;
import org.balise.query.Page;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The typed examples on a generated catalogue, which has what the bundled one lacks. */
class GeneratedExamplesTest {

    private static final int PROGRAMS = 400;
    private static final SyntheticCatalogue GENERATED = SyntheticCatalogue.of(PROGRAMS, 3);

    private static Catalogue catalogue;

    @BeforeAll
    static void generate(@TempDir Path folder) throws IOException {
        var file = folder.resolve("generated.nq");
        GENERATED.writeNQuads(file);
        catalogue = Catalogue.load(file);
    }

    @AfterAll
    static void close() {
        catalogue.close();
    }

    @Test
    void findsHousingThatIsCertainOrderedByNameAsFrenchSorts() {
        var pages = HousingForGirls.pages(catalogue.view().in("fr-CA", "en"), 3);
        var certain = certain(pages);
        assertThat(certain).hasSizeGreaterThanOrEqualTo(PROGRAMS / 50).allSatisfy(line -> {
            assertThat(line.telephones()).isNotEmpty();
            assertThat(line.operators()).isNotEmpty();
        });
        assertThat(certain)
                .extracting(HousingForGirls.Line::name)
                .isSortedAccordingTo(Collator.getInstance(Locale.CANADA_FRENCH)::compare);
    }

    @Test
    void givesEachResultOnceWhateverTheSizeOfThePages() {
        var view = catalogue.view().in("fr-CA", "en");
        var small = HousingForGirls.pages(view, 3);
        assertThat(small)
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.queries()).isLessThanOrEqualTo(3));
        assertThat(certain(small)).isEqualTo(certain(HousingForGirls.pages(view, 500)));
        assertThat(HousingForGirls.homes(view).list(PROGRAMS).certain())
                .extracting(home -> home.id().iri())
                .doesNotHaveDuplicates()
                .contains(program(7).iri(), program(57).iri())
                .doesNotContain(program(8).iri(), program(9).iri());
    }

    @Test
    void setsHousingOfUnknownGenderOrAgeApart() {
        assertThat(HousingForGirls.homes(catalogue.view()).list(PROGRAMS).undetermined())
                .extracting(open -> open.value().id().iri())
                .contains(program(8).iri(), program(9).iri());
    }

    @Test
    void tellsAmountsThatAreStatedAndThoseThatAreNot() {
        var amounts = GENERATED
                .facts()
                .programs()
                .filter(program -> !program.funding().isEmpty())
                .flatMap(program -> WhoFunds.awards(catalogue.view(), Program.id(program.iri())).stream())
                .map(WhoFunds.Award::amount)
                .toList();
        assertThat(amounts)
                .contains("no source says", "a source says: no information available")
                .anyMatch(amount -> amount.matches("\\d+ \\$"))
                .anyMatch(amount -> amount.matches("\\d+ \\$ or \\d+ \\$"));
    }

    @Test
    void tellsWhereTwoDocumentsDiffer() {
        var disputed = GENERATED
                .facts()
                .programs()
                .filter(program -> differsOn(program, Bal.STARTED))
                .findFirst()
                .orElseThrow();
        var differences = FollowToPassage.differing(catalogue.view(), Id.of(disputed.iri()));
        assertThat(differences)
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.facts()).hasSize(2));
        assertThat(differences).extracting(GeneratedExamplesTest::property).contains(Bal.STARTED);
    }

    @Test
    void streamsEveryProgramme() {
        assertThat(StreamEveryProgram.programsByServices(catalogue.view()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(PROGRAMS);
    }

    private static boolean differsOn(ProgramFacts program, String property) {
        return program.compared().stream()
                .filter(compared -> compared.property().equals(property))
                .anyMatch(compared -> !compared.agrees());
    }

    private static String property(Facts.Difference difference) {
        return difference.facts().get(0).property().id().iri();
    }

    private static ProgramFacts program(int number) {
        return GENERATED.facts().program(number);
    }

    private static List<HousingForGirls.Line> certain(List<Page<HousingForGirls.Line>> pages) {
        return pages.stream().flatMap(page -> page.certain().stream()).toList();
    }
}
