package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.vocabulary.OrganizationKindScheme;
import org.balise.vocabulary.RoleScheme;

/** Makes the participations in programmes: operators, partners, hosts, funders and evaluators. */
final class ParticipationMaker {

    private final long seed;
    private final Sizes sizes;
    private final OrganizationMaker organizations;

    ParticipationMaker(long seed, Sizes sizes, OrganizationMaker organizations) {
        this.seed = seed;
        this.sizes = sizes;
        this.organizations = organizations;
    }

    /** The organization that the programme belongs to, or one of its units. */
    String operator(int program) {
        OrganizationFacts body = organizations.organization(program / Sizes.PROGRAMS_FOR_EACH_ORGANIZATION);
        Chance chance = Chance.of(seed, "operator", program);
        boolean byUnit = !body.units().isEmpty() && chance.percent(60);
        return byUnit ? chance.pick(body.units()).iri() : body.iri();
    }

    List<ParticipationFacts> participations(int program, Province province, Pattern pattern) {
        Chance chance = Chance.of(seed, "participation", program);
        Parts parts = new Parts(Iris.program(program), chance);
        if (pattern.isHousing() || chance.percent(85)) {
            parts.named(RoleScheme.OPERATOR, operator(program));
        }
        for (int partners = chance.weighted(55, 30, 15); partners > 0; partners--) {
            parts.named(RoleScheme.PARTNER, anyOrganization(chance));
        }
        if (chance.percent(5)) {
            parts.named(RoleScheme.HOST, anyOrganization(chance));
        }
        if (chance.percent(15)) {
            parts.named(RoleScheme.FUNDER, Iris.authority(province.iri()));
        }
        if (chance.percent(8)) {
            parts.unnamed(RoleScheme.EVALUATOR, OrganizationKindScheme.EXTERNAL_EVALUATOR);
        }
        if (chance.percent(10)) {
            parts.unnamed(RoleScheme.REQUIRED_PARTNER, OrganizationKindScheme.LAW_ENFORCEMENT);
        }
        return List.copyOf(parts.made);
    }

    private String anyOrganization(Chance chance) {
        return Iris.organization(chance.below(sizes.organizations()));
    }

    /** The participations of one programme, as they are made. */
    private record Parts(String program, Chance chance, List<ParticipationFacts> made) {

        Parts(String program, Chance chance) {
            this(program, chance, new ArrayList<>());
        }

        void named(String role, String participant) {
            add(role, Optional.of(participant), Optional.empty());
        }

        void unnamed(String role, String kind) {
            add(role, Optional.empty(), Optional.of(kind));
        }

        private void add(String role, Optional<String> participant, Optional<String> kind) {
            PeriodFacts period = chance.percent(25) ? Dates.period(85, 50, chance) : PeriodFacts.SILENT;
            made.add(
                    new ParticipationFacts(program + "#participation-" + made.size(), role, participant, kind, period));
        }
    }
}
