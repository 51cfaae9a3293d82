package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.model.Program;
import org.balise.model.Ref;
import org.balise.model.Stated;
import org.balise.query.Connection;
import org.balise.query.FundingAwards;
import org.balise.query.Initiatives;
import org.balise.query.Kind;
import org.balise.query.Matrix;
import org.balise.query.Page;
import org.balise.query.Participants;
import org.balise.query.Participations;
import org.balise.query.Programs;
import org.balise.query.Reason;
import org.balise.query.Statistics;
import org.balise.query.Undetermined;
import org.balise.query.View;
import org.junit.jupiter.api.Test;

/**
 * The typed examples on the bundled catalogue, wherever it is; a subclass says where. What is expected was read in its Turtle
 * files.
 */
abstract class TypedExamplesContract extends SparqlAndMisuseContract {

    private static final LocalDate NEW_YEAR_2020 = LocalDate.of(2020, 1, 1);

    @Test
    void tellsAProgrammeInTheLanguageOfItsReader() {
        var view = catalogue().view().in("fr-CA", "en");
        assertThat(OneProgram.told(OneProgram.program(view, "sarahs-place").name()))
                .isEqualTo("Programme Sarah's Place [fr]");
        assertThat(OneProgram.told(
                        OneProgram.program(view, "women-seeking-alternatives").otherNames()))
                .isEqualTo("WSA [en, not what you asked for first]");
    }

    @Test
    void findsNoHousingThatIsCertainAndSetsTheUndeterminedApart() {
        var pages = HousingForGirls.pages(catalogue().view().in("fr-CA", "en"), 10);
        assertThat(pages).hasSize(1);
        assertThat(pages.get(0).certain()).isEmpty();
        assertThat(pages.get(0).queries()).isLessThanOrEqualTo(3);
        assertThat(pages.get(0).undetermined())
                .extracting(open -> open.value().name())
                .hasSize(4)
                .startsWith(
                        "Approche At Our Relatives’ Place",
                        "Ontario Native Women’s Association Trauma Informed Care Program",
                        "Programme d’aide aux victimes et aux témoins")
                .endsWith("Programme Deborah’s Gate");
    }

    @Test
    void tellsThatNoSourceStatesTheGenderOfAClientele() {
        var page = HousingForGirls.homes(catalogue().view()).page(10);
        assertThat(reasonsOf(page, Program.id("at-our-relatives-place")))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.why()).isEqualTo(Reason.Why.NOT_STATED);
                    assertThat(reason.message(Locale.ENGLISH))
                            .isEqualTo("no source states: gender"
                                    + " <https://w3id.org/balise/id/program/at-our-relatives-place#clientele>");
                    assertThat(reason.message(Locale.CANADA_FRENCH)).startsWith("aucune source n'énonce : genre");
                });
    }

    @Test
    void tellsWhoFundsAndThatNoSourceTellsTheAmount() {
        assertThat(WhoFunds.awards(catalogue().view(), Program.id("womens-support-and-recovery")))
                .singleElement()
                .hasToString("Award[funders=[Public Safety Canada], scheme=National Crime Prevention Strategy,"
                        + " from=2017, until=2022, amount=no source says]");
    }

    @Test
    void findsOrganizationsThatAreConnectedDirectlyOrThroughANetwork() {
        var around = ConnectedOrganizations.around(catalogue().view(), Organization.id("ottawa-victim-services"));
        assertThat(around).hasSize(14);
        assertThat(around.get(0).isDirect()).isTrue();
        assertThat(ConnectedOrganizations.way(around.get(0)))
                .isEqualTo("Ottawa Victim Services ←listed resource or partner— Human Trafficking Unit");
        assertThat(around.get(13).isDirect()).isFalse();
        assertThat(ConnectedOrganizations.way(around.get(13)))
                .isEqualTo("Ottawa Victim Services ←member— Ottawa front-line committee against human trafficking; "
                        + "Ottawa front-line committee against human trafficking —member→ Victim Crisis Unit");
        assertThat(around)
                .extracting(Connection::target)
                .extracting(Ref::toString)
                .contains("Gatineau Police");
    }

    @Test
    void doesNotTakeAnUnknownEndForAnOpenEnd() {
        var initiatives = ValidOnADate.initiativesOn(catalogue().view(), NEW_YEAR_2020);
        assertThat(initiatives.certain()).isEmpty();
        assertThat(initiatives.undetermined())
                .extracting(undated -> undated.value().id().iri())
                .contains("https://w3id.org/balise/id/program/streetreach-north")
                .doesNotContain(
                        "https://w3id.org/balise/id/program/sarahs-place",
                        "https://w3id.org/balise/id/program/safety-network-coordinators");
        assertThat(reasonsOf(initiatives, Program.id("streetreach-north")))
                .singleElement()
                .extracting(reason -> reason.property().toString())
                .isEqualTo("ended");
        assertThat(reasonsOf(initiatives, Program.id("ka-mi-mina")))
                .extracting(reason -> reason.property().toString())
                .containsExactlyInAnyOrder("started", "ended");
    }

    @Test
    void tellsWhichAwardsRanAtADateAndInAYear() {
        var view = catalogue().view();
        assertThat(ValidOnADate.awardsOn(view, NEW_YEAR_2020).certain())
                .extracting(award -> award.id().iri())
                .containsExactly("https://w3id.org/balise/id/funding/womens-support-and-recovery-2017-2022");
        var during2022 = ValidOnADate.awardsOn(view, LocalDate.of(2022, 6, 15));
        assertThat(during2022.certain()).isEmpty();
        assertThat(during2022.undetermined())
                .flatExtracting(Undetermined::reasons)
                .extracting(Reason::why)
                .containsExactly(Reason.Why.IMPRECISE);
        assertThat(ValidOnADate.awardsDuring(view, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))
                        .certain())
                .hasSize(1);
        assertThat(ValidOnADate.awardsOn(view, LocalDate.of(2023, 1, 1)).count().possible())
                .isZero();
    }

    @Test
    void followsFactsToPassagesAndPassagesToFacts() {
        var view = catalogue().view();
        var start = view.facts(Program.id("sarahs-place")).of(Programs.STARTED);
        assertThat(FollowToPassage.passages(start))
                .extracting(FollowToPassage::shown)
                .containsExactly(
                        "characters 3745 to 3767 of \"Correctional and justice services in the Winnipeg region\"");
        var years = FollowToPassage.passages(view.facts(FundingAward.id("womens-support-and-recovery-2017-2022"))
                .of(FundingAwards.STARTED));
        assertThat(FollowToPassage.statedBy(view, years.get(0)).all())
                .extracting(fact -> fact.subject().iri().replaceFirst(".*/", "") + " " + fact.property())
                .containsExactlyInAnyOrder(
                        "womens-support-and-recovery#operator started",
                        "womens-support-and-recovery#operator ended",
                        "womens-support-and-recovery-2017-2022 started",
                        "womens-support-and-recovery-2017-2022 ended");
    }

    /** Its operator and its award have dates; the programme itself has none. */
    @Test
    void tellsNoDateOfAProgrammeThatOnlyItsPartsHave() {
        var program = Program.id("womens-support-and-recovery");
        var view = catalogue().view();
        assertThat(view.facts(program).of(Programs.STARTED).all()).isEmpty();
        assertThat(view.get(Kind.PROGRAM, program).period().started()).isEqualTo(Stated.silent());
        assertThat(view.facts(program)
                        .of(Programs.PARTICIPATIONS.then(Participations.STARTED))
                        .all())
                .extracting(fact -> fact.value().text())
                .containsExactly("2017");
    }

    @Test
    void tellsWhatTwoDocumentsAgreeOn() {
        var police = Organization.id("winnipeg-police-service");
        assertThat(FollowToPassage.agreed(catalogue().view(), police).all())
                .extracting(fact -> fact.property().toString())
                .containsExactlyInAnyOrder("organization kind", "jurisdiction");
        assertThat(FollowToPassage.differing(catalogue().view(), police)).isEmpty();
    }

    @Test
    void countsByProvinceAndPopulationWithTotalsAndEmptyCells() {
        var matrix = CoverageMatrix.matrix(catalogue().view());
        assertThat(matrix.rows()).extracting(Ref::toString).containsExactly("Alberta", "Manitoba", "Ontario", "Quebec");
        assertThat(matrix.rowTotals()).containsExactly(1L, 9L, 0L, 0L);
        assertThat(matrix.columns()).hasSize(12);
        assertThat(matrix.counts().get(1)).containsExactly(1L, 4L, 2L, 0L, 2L, 3L, 6L, 2L, 1L, 1L, 0L, 0L);
        assertThat(matrix.columnTotals()).containsExactly(1L, 4L, 2L, 0L, 2L, 3L, 7L, 2L, 1L, 1L, 0L, 0L);
        assertThat(matrix.total()).isEqualTo(13);
        assertThat(matrix.unclassified()).isEqualTo(3);
        assertThat(matrix.noneRecorded())
                .hasSize(4 * 12 - 1 - 9)
                .extracting(Matrix.Cell::count)
                .containsOnly(0L);
    }

    @Test
    void streamsEveryProgramme() {
        var programs = StreamEveryProgram.programsByServices(catalogue().view());
        assertThat(programs.values())
                .satisfies(counts -> assertThat(
                                counts.stream().mapToLong(Long::longValue).sum())
                        .isEqualTo(13));
        assertThat(programs).containsAllEntriesOf(Map.of(0, 4L, 12, 1L));
    }

    @Test
    void findsByWordsInBothLanguagesByAcronymAndByFormerName() {
        var view = catalogue().view();
        assertThat(found(view, "strategie prevention crime")).startsWith("National Crime Prevention Strategy");
        assertThat(found(view, "crime prevention strategies")).startsWith("National Crime Prevention Strategy");
        assertThat(found(view, "GRC")).contains("Royal Canadian Mounted Police");
        assertThat(FindByWords.found(view, "Child Find"))
                .first()
                .extracting(FindByWords::shown)
                .isEqualTo("Canadian Centre for Child Protection, by \"Child Find Manitoba\" [en]");
    }

    @Test
    void countsEachProgrammeOnce() {
        var view = catalogue().view();
        assertThat(CountAndCompare.inProvince(view, "ca-mb")).hasToString("Count[certain=9, undetermined=3]");
        var services = CountAndCompare.byService(view);
        assertThat(services.total()).isEqualTo(8);
        assertThat(services.unclassified()).isZero();
        assertThat(services.undetermined()).isEqualTo(4);
        assertThat(CountAndCompare.offered(services))
                .filteredOn(kind -> kind.count() > 2)
                .extracting(kind -> kind.category() + " " + kind.count())
                .containsExactly("accommodation 4", "education 4");
    }

    @Test
    void findsByANameOfEitherLanguageWhateverTheReaders() {
        for (var language : List.of("en", "fr")) {
            var view = catalogue().view().in(language);
            assertThat(called(view, "GENDARMERIE royale du Canada"))
                    .isEqualTo(called(view, "royal canadian mounted police"))
                    .isEqualTo(called(view, "GRC"))
                    .isEqualTo(called(view, "rcmp"))
                    .containsExactly(
                            language.equals("en") ? "Royal Canadian Mounted Police" : "Gendarmerie royale du Canada");
            assertThat(called(view, "Child Find Manitoba"))
                    .containsExactly(
                            language.equals("en")
                                    ? "Canadian Centre for Child Protection"
                                    : "Centre canadien de protection de l'enfance");
            assertThat(called(view, "Royal Canadian Mounted")).isEmpty();
        }
    }

    @Test
    void findsTheLeastTheGreatestAndTheLatest() {
        var figures = catalogue().view().all(Kind.STATISTIC);
        assertThat(figures.least(Statistics.VALUE)).hasValueSatisfying(least -> {
            assertThat(least.value()).isEqualByComparingTo("3");
            assertThat(least.holders())
                    .extracting(holder -> holder.id().iri())
                    .containsExactly(
                            "https://w3id.org/balise/id/strategy/tracias-trust#phases",
                            "https://w3id.org/balise/id/unit/salvation-army-winnipeg-justice-services#programs");
        });
        assertThat(figures.greatest(Statistics.VALUE)).hasValueSatisfying(greatest -> {
            assertThat(greatest.value()).isEqualByComparingTo("349");
            assertThat(greatest.holders())
                    .extracting(holder -> holder.id().iri())
                    .containsExactly("https://w3id.org/balise/id/unit/ottawa-police-human-trafficking#charges");
        });
        assertThat(catalogue().view().initiatives().latest(Initiatives.STARTED)).hasValueSatisfying(latest -> {
            assertThat(latest.value()).hasToString("2022-23");
            assertThat(latest.holders()).extracting(Ref::toString).containsExactly("Sarah's Place");
        });
    }

    @Test
    void findsTheOldestInitiative() {
        assertThat(CountAndCompare.oldest(catalogue().view())).hasValueSatisfying(oldest -> {
            assertThat(oldest.value()).hasToString("2002-12");
            assertThat(oldest.holders())
                    .extracting(Ref::toString)
                    .containsExactly("Manitoba’s Sexual Exploitation Strategy");
        });
    }

    private static List<String> found(View view, String words) {
        return FindByWords.found(view, words).stream()
                .map(hit -> hit.entity().toString())
                .toList();
    }

    private static List<String> called(View view, String name) {
        return names(view.participants()
                .where(Participants.ANY_NAME.is(name))
                .page(10)
                .certain());
    }

    private static List<Reason> reasonsOf(Page<? extends Participant> page, Id<Program> program) {
        return page.undetermined().stream()
                .filter(open -> open.value().id().equals(program))
                .flatMap(open -> open.reasons().stream())
                .toList();
    }
}
