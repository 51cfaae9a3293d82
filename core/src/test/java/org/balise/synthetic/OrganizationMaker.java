package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.vocabulary.OrganizationKindScheme;

/** Makes organizations with their units, and the authorities that fund. */
final class OrganizationMaker {

    private static final List<String> KINDS = List.of(
            OrganizationKindScheme.COMMUNITY_ORGANIZATION,
            OrganizationKindScheme.INDIGENOUS_ORGANIZATION,
            OrganizationKindScheme.YOUTH_SERVING_ORGANIZATION,
            OrganizationKindScheme.COMMUNITY_HEALTH_CENTRE,
            OrganizationKindScheme.SOCIAL_SERVICE_ORGANIZATION,
            OrganizationKindScheme.CHILD_AND_FAMILY_SERVICES,
            OrganizationKindScheme.MUNICIPAL_POLICE,
            OrganizationKindScheme.OUTREACH_ORGANIZATION);

    private final long seed;
    private final Gazetteer gazetteer;

    OrganizationMaker(long seed, Gazetteer gazetteer) {
        this.seed = seed;
        this.gazetteer = gazetteer;
    }

    OrganizationFacts organization(int number) {
        Chance chance = Chance.of(seed, "organization", number);
        PlaceFacts place = gazetteer.municipality(Province.any(chance), chance);
        Bilingual name = Words.named(chance.pick(Words.BODIES), chance.pick(Words.SYMBOLS), place.name());
        Optional<String> kind = chance.percent(70) ? Optional.of(chance.pick(KINDS)) : Optional.empty();
        return new OrganizationFacts(
                Iris.organization(number),
                NameFacts.of(name, translated(chance)),
                kind,
                place.iri(),
                units(number, place, chance));
    }

    /** Which of the two names no source has: both have it in about a third of all cases. */
    static Optional<String> translated(Chance chance) {
        return switch (chance.weighted(45, 22, 33)) {
            case 0 -> Optional.of("fr");
            case 1 -> Optional.of("en");
            default -> Optional.empty();
        };
    }

    static List<OrganizationFacts> authorities() {
        List<OrganizationFacts> authorities = new ArrayList<>();
        authorities.add(authority(Iris.CANADA, "Canada", "Canada"));
        Province.ALL.forEach(p -> authorities.add(authority(p.iri(), p.english(), p.french())));
        return authorities;
    }

    private static List<OrganizationFacts> units(int organization, PlaceFacts place, Chance chance) {
        List<OrganizationFacts> units = new ArrayList<>();
        for (Bilingual kind : chance.pick(chance.weighted(65, 25, 10), Words.UNITS)) {
            Bilingual name = new Bilingual(
                    kind.english() + ", " + place.name().english(),
                    kind.french() + ", " + place.name().french());
            units.add(new OrganizationFacts(
                    Iris.unit(organization, units.size()),
                    NameFacts.of(name, translated(chance)),
                    Optional.empty(),
                    place.iri(),
                    List.of()));
        }
        return units;
    }

    private static OrganizationFacts authority(String place, String english, String french) {
        return new OrganizationFacts(
                Iris.authority(place),
                new NameFacts("Safety Authority, " + english, "Autorité de la sûreté, " + french, Optional.empty()),
                Optional.of(OrganizationKindScheme.GOVERNMENT_DEPARTMENT),
                place,
                List.of());
    }
}
