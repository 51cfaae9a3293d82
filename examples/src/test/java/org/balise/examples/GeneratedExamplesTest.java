package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.balise.fuseki.backends.Access;
import org.balise.fuseki.backends.CatalogueFixtures;
import org.balise.model.Id;
import org.balise.model.Program;
import org.balise.query.Facts;
import org.balise.query.Page;
import org.balise.query.View;
import org.balise.synthetic.FundingFacts;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The typed examples on a generated catalogue, which has what the bundled one lacks, wherever it is. */
@ParameterizedClass
@EnumSource
class GeneratedExamplesTest {

    private static final int PROGRAMS = 60;
    private static final SyntheticCatalogue GENERATED = SyntheticCatalogue.of(PROGRAMS, 3);

    private static CatalogueFixtures fixtures;

    private final View view;

    GeneratedExamplesTest(Access access) {
        this.view = fixtures.by(access).view();
    }

    @BeforeAll
    static void generate() {
        fixtures = CatalogueFixtures.of(GENERATED);
    }

    @AfterAll
    static void close() {
        fixtures.close();
    }

    @Test
    void findsHousingThatIsCertainAndWhatIsNotEachOrderedByNameAsFrenchSorts() {
        var pages = HousingForGirls.pages(view.in("fr-CA", "en"), 3);
        var certain = certain(pages);
        assertThat(certain).hasSizeGreaterThan(1).allSatisfy(line -> {
            assertThat(line.telephones()).isNotEmpty();
            assertThat(line.operators()).isNotEmpty();
        });
        var asFrenchSorts = Collator.getInstance(Locale.CANADA_FRENCH);
        assertThat(certain).extracting(HousingForGirls.Line::name).isSortedAccordingTo(asFrenchSorts::compare);
        assertThat(pages.stream().flatMap(page -> page.undetermined().stream()))
                .extracting(open -> open.value().name())
                .anyMatch(name -> name.startsWith("É"))
                .isSortedAccordingTo(asFrenchSorts::compare);
    }

    @Test
    void givesEachResultOnceWhateverTheSizeOfThePages() {
        var french = view.in("fr-CA", "en");
        var small = HousingForGirls.pages(french, 2);
        assertThat(small)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page.queries()).isLessThanOrEqualTo(3));
        assertThat(certain(small)).isEqualTo(certain(HousingForGirls.pages(french, 500)));
        assertThat(HousingForGirls.homes(view).list(PROGRAMS).certain())
                .extracting(home -> home.id().iri())
                .doesNotHaveDuplicates()
                .contains(program(7).iri(), program(57).iri())
                .doesNotContain(program(8).iri(), program(9).iri());
    }

    @Test
    void setsHousingOfUnknownGenderOrAgeApart() {
        assertThat(HousingForGirls.homes(view).list(PROGRAMS).undetermined())
                .extracting(open -> open.value().id().iri())
                .contains(program(8).iri(), program(9).iri());
    }

    @Test
    void tellsAmountsThatAreStatedAndThoseThatAreNot() {
        assertThat(amount(award -> award.amounts().size() == 1)).matches("\\d+ \\$");
        assertThat(amount(award -> award.amounts().size() == 2)).matches("\\d+ \\$ or \\d+ \\$");
        assertThat(amount(
                        award -> award.amounts().isEmpty() && !award.notStated().isEmpty()))
                .isEqualTo("a source says: no information available");
        assertThat(amount(
                        award -> award.amounts().isEmpty() && award.notStated().isEmpty()))
                .isEqualTo("no source says");
    }

    /** What is told of the only award of a programme, the first of which the award is such. */
    private String amount(Predicate<FundingFacts> such) {
        var funded = GENERATED
                .facts()
                .programs()
                .filter(program -> program.funding().size() == 1
                        && such.test(program.funding().get(0)))
                .findFirst()
                .orElseThrow();
        var awards = WhoFunds.awards(view, Program.id(funded.iri()));
        assertThat(awards).hasSize(1);
        return awards.get(0).amount();
    }

    @Test
    void tellsWhereTwoDocumentsDiffer() {
        var disputed = GENERATED
                .facts()
                .programs()
                .filter(program -> differsOn(program, Bal.STARTED))
                .findFirst()
                .orElseThrow();
        var differences = FollowToPassage.differing(view, Id.of(disputed.iri()));
        assertThat(differences)
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.facts()).hasSize(2));
        assertThat(differences).extracting(GeneratedExamplesTest::property).contains(Bal.STARTED);
    }

    @Test
    void streamsEveryProgramme() {
        assertThat(StreamEveryProgram.programsByServices(view).values().stream()
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
