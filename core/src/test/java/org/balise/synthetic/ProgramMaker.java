package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.model.PartialDate;
import org.balise.vocabulary.ExploitationScheme;
import org.balise.vocabulary.StatusScheme;

/** Makes programmes, each by itself: what one is like does not depend on the others. */
final class ProgramMaker {

    private static final int SHARE_IN_TWO_SOURCES = 35;

    private static final List<String> EXPLOITATIONS = List.of(
            ExploitationScheme.SEXUAL_EXPLOITATION,
            ExploitationScheme.HUMAN_TRAFFICKING,
            ExploitationScheme.SEX_TRAFFICKING,
            ExploitationScheme.EXPLOITATION_THROUGH_PROSTITUTION,
            ExploitationScheme.INTERNET_LURING,
            ExploitationScheme.FORCED_LABOUR);

    private final long seed;
    private final Gazetteer gazetteer;
    private final ParticipationMaker participations;

    ProgramMaker(long seed, Gazetteer gazetteer, ParticipationMaker participations) {
        this.seed = seed;
        this.gazetteer = gazetteer;
        this.participations = participations;
    }

    ProgramFacts program(int number) {
        Chance chance = Chance.of(seed, "program", number);
        Pattern pattern = Pattern.of(number);
        Province province = pattern.isHousing() ? Province.MANITOBA : Province.any(chance);
        PlaceFacts home = gazetteer.municipality(province, chance);
        Bilingual text = Words.named(chance.pick(Words.HOUSES), chance.pick(Words.SYMBOLS), home.name());
        NameFacts name = NameFacts.of(text, OrganizationMaker.translated(chance));
        boolean compared = chance.percent(SHARE_IN_TWO_SOURCES);
        PeriodFacts period = period(compared, chance);
        List<ClienteleFacts> clienteles =
                ClienteleMaker.clienteles(number, pattern, compared, Chance.of(seed, "clientele", number));
        WhereFacts where = where(province, home, pattern, Chance.of(seed, "where", number));
        List<FundingFacts> funding = FundingMaker.funding(
                number, name, province, participations.operator(number), compared, Chance.of(seed, "funding", number));
        ExtraMaker extras = new ExtraMaker(number, Chance.of(seed, "extra", number));
        return new ProgramFacts(
                number,
                Iris.program(number),
                name,
                chance.percent(25) ? Optional.of(acronym(text.english())) : Optional.empty(),
                Words.described(chance.pick(Words.DOINGS), chance.pick(Words.MEANS)),
                where,
                clienteles,
                ServiceMaker.services(number, pattern, Chance.of(seed, "service", number)),
                chance.pick(chance.weighted(20, 55, 25), EXPLOITATIONS),
                participations.participations(number, province, pattern),
                extras.contacts(province, pattern),
                period,
                status(chance),
                funding,
                extras.milestones(),
                extras.statistics(),
                extras.notStated(period),
                compared
                        ? Comparison.of(
                                Iris.program(number),
                                name,
                                where,
                                period,
                                clienteles,
                                funding,
                                Chance.of(seed, "compared", number))
                        : List.of());
    }

    private WhereFacts where(Province province, PlaceFacts home, Pattern pattern, Chance chance) {
        List<String> areas = new ArrayList<>();
        if (pattern.isHousing() || chance.percent(80)) {
            areas.add(
                    chance.percent(60)
                            ? home.iri()
                            : gazetteer.region(province, chance).iri());
        }
        if (chance.percent(25)) {
            areas.add(gazetteer.municipality(Province.any(chance), chance).iri());
        }
        return new WhereFacts(
                pattern.isHousing() || chance.percent(75) ? Optional.of(province.iri()) : Optional.empty(),
                areas.stream().distinct().toList(),
                chance.percent(40) ? Optional.of(home.iri()) : Optional.empty());
    }

    /** The second of two beginnings is a year of its own, earlier than any end. */
    private static PeriodFacts period(boolean compared, Chance chance) {
        PeriodFacts period = Dates.period(65, 20, chance);
        if (!compared || period.started().isEmpty() || !chance.percent(25)) {
            return period;
        }
        PartialDate first = period.started().get(0);
        return new PeriodFacts(List.of(first, Dates.in(first.year() - 1, chance)), period.ended());
    }

    private static Optional<String> status(Chance chance) {
        return switch (chance.weighted(12, 8, 4, 76)) {
            case 0 -> Optional.of(StatusScheme.FORMER);
            case 1 -> Optional.of(StatusScheme.ONGOING);
            case 2 -> Optional.of(StatusScheme.LISTED_AS_PREVIOUS);
            default -> Optional.empty();
        };
    }

    private static String acronym(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i))) {
                letters.append(name.charAt(i));
            }
        }
        return letters.toString();
    }
}
