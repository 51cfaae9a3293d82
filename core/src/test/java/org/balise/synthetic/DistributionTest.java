package org.balise.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.model.PartialDate;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.Test;

class DistributionTest {

    private static final int PROGRAMS = 2_000;
    private static final List<ProgramFacts> ALL =
            SyntheticCatalogue.of(PROGRAMS, 3).facts().programs().toList();
    private static final List<ClienteleFacts> CLIENTELES =
            ALL.stream().flatMap(program -> program.clienteles().stream()).toList();

    @Test
    void leavesGendersAndAgesOutInAPart() {
        assertThat(share(CLIENTELES, clientele -> clientele.genders().isEmpty()))
                .isBetween(35, 55);
        assertThat(share(
                        CLIENTELES,
                        clientele -> clientele.minimumAges().isEmpty()
                                && clientele.maximumAge().isEmpty()))
                .isBetween(30, 50);
        assertThat(share(CLIENTELES, clientele -> clientele.populations().size() > 1))
                .isBetween(40, 65);
        assertThat(share(CLIENTELES, clientele -> !clientele.notStated().isEmpty()))
                .isBetween(1, 10);
    }

    @Test
    void namesMostInOneLanguageOnly() {
        assertThat(share(ALL, program -> program.name().translated().equals(Optional.of("fr"))))
                .isBetween(40, 50);
        assertThat(share(ALL, program -> program.name().translated().equals(Optional.of("en"))))
                .isBetween(17, 27);
        assertThat(share(ALL, program -> program.name().french().chars().anyMatch(c -> c > 127)))
                .isBetween(25, 75);
    }

    @Test
    void datesWithEveryPrecision() {
        List<PartialDate> dates = ALL.stream()
                .flatMap(program ->
                        Stream.of(program.period().started(), program.period().ended()))
                .flatMap(List::stream)
                .toList();
        assertThat(share(dates, date -> date.day().isPresent())).isBetween(15, 25);
        assertThat(share(dates, date -> date.month().isPresent() && date.day().isEmpty()))
                .isBetween(15, 25);
        assertThat(dates.stream().flatMap(date -> date.season().stream()).collect(Collectors.toSet()))
                .hasSize(4);
        assertThat(share(ALL, program -> program.period().ended().isEmpty())).isBetween(70, 90);
        assertThat(share(ALL, program -> program.status().isPresent())).isBetween(18, 30);
    }

    @Test
    void fundsAPartWithAndWithoutAmount() {
        List<FundingFacts> awards =
                ALL.stream().flatMap(program -> program.funding().stream()).toList();
        assertThat(share(ALL, program -> program.funding().isEmpty())).isBetween(40, 60);
        assertThat(share(awards, award -> award.amounts().isEmpty())).isBetween(30, 50);
        assertThat(share(awards, award -> isNotTold(award, Comparison.AMOUNT))).isBetween(8, 18);
        assertThat(share(awards, award -> award.scheme().isEmpty())).isBetween(30, 50);
        assertThat(share(awards, award -> isNotTold(award, Bal.ENDED))).isBetween(3, 20);
    }

    private static boolean isNotTold(FundingFacts award, String property) {
        return award.notStated().stream().anyMatch(absence -> absence.property().equals(property));
    }

    @Test
    void comparesAPartAndFindsDifferences() {
        assertThat(share(ALL, program -> !program.compared().isEmpty())).isBetween(30, 40);
        assertThat(share(ALL, program -> program.compared().stream().anyMatch(c -> !c.agrees())))
                .isBetween(5, 20);
    }

    @Test
    void housesAPartAndHasTelephones() {
        assertThat(share(ALL, program -> program.services().stream().anyMatch(ServiceFacts::accommodation)))
                .isBetween(15, 30);
        assertThat(share(ALL, program -> !program.contacts().isEmpty())).isBetween(60, 80);
        assertThat(ALL.stream().flatMap(program -> program.contacts().stream()))
                .allMatch(contact -> contact.telephone().matches("\\+1\\d{3}55501\\d\\d"));
    }

    @Test
    void scalesPlacesOrganizationsAndNetworks() {
        assertThat(places(10)).isEqualTo(63);
        assertThat(places(3_000)).isEqualTo(1_130);
        assertThat(places(6_000)).isEqualTo(2_200);
        assertThat(places(100_000)).isEqualTo(2_200);
        Facts facts = SyntheticCatalogue.of(41, 3).facts();
        assertThat(facts.organizations()).hasSize(11);
        assertThat(facts.networks()).hasSize(2);
    }

    private static int places(int programs) {
        return SyntheticCatalogue.of(programs, 3).facts().places().size();
    }

    /** In percent. */
    private static <T> int share(List<T> all, Predicate<T> filter) {
        return (int) (100 * all.stream().filter(filter).count() / all.size());
    }
}
