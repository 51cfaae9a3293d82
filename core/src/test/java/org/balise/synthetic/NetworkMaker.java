package org.balise.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.vocabulary.OrganizationKindScheme;
import org.balise.vocabulary.RoleScheme;

/** Makes networks: about half of the members are of the same documents, the rest from anywhere. */
final class NetworkMaker {

    private final long seed;
    private final Sizes sizes;

    NetworkMaker(long seed, Sizes sizes) {
        this.seed = seed;
        this.sizes = sizes;
    }

    NetworkFacts network(int block) {
        Chance chance = Chance.of(seed, "network", block);
        Province province = Province.any(chance);
        Bilingual name = Words.named(
                new Bilingual("Coalition", "Coalition"),
                chance.pick(Words.SYMBOLS),
                new Bilingual(province.english(), province.french()));
        return new NetworkFacts(
                Iris.network(block),
                NameFacts.of(name, OrganizationMaker.translated(chance)),
                province.iri(),
                participations(block, chance));
    }

    private List<ParticipationFacts> participations(int block, Chance chance) {
        String network = Iris.network(block);
        List<ParticipationFacts> members = new ArrayList<>();
        for (String participant : participants(block, chance)) {
            members.add(new ParticipationFacts(
                    network + "#member-" + members.size(),
                    RoleScheme.MEMBER,
                    Optional.of(participant),
                    Optional.empty(),
                    chance.percent(20) ? Dates.period(90, 40, chance) : PeriodFacts.SILENT));
        }
        if (chance.percent(50)) {
            members.add(new ParticipationFacts(
                    network + "#unnamed",
                    RoleScheme.COLLABORATOR,
                    Optional.empty(),
                    Optional.of(OrganizationKindScheme.LOCAL_ORGANIZATION),
                    PeriodFacts.SILENT));
        }
        return members;
    }

    private Set<String> participants(int block, Chance chance) {
        Set<String> participants = new LinkedHashSet<>();
        int first = sizes.firstOrganization(block);
        int last = sizes.endOfOrganizations(block) - 1;
        for (int i = chance.between(2, 4); i > 0; i--) {
            participants.add(Iris.organization(chance.between(first, last)));
            participants.add(Iris.organization(chance.below(sizes.organizations())));
        }
        int lastProgram = sizes.endOfPrograms(block) - 1;
        participants.add(Iris.program(chance.between(sizes.firstProgram(block), lastProgram)));
        return participants;
    }
}
