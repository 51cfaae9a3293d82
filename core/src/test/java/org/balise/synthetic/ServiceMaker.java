package org.balise.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.balise.vocabulary.ServiceKindScheme;

/** Makes services; about a fifth of the programmes have a place to live or to stay. */
final class ServiceMaker {

    private static final List<String> HOUSING = List.of(
            ServiceKindScheme.TRANSITIONAL_HOUSING,
            ServiceKindScheme.SAFE_STAY,
            ServiceKindScheme.EMERGENCY_FOSTER_CARE,
            ServiceKindScheme.SPECIALIZED_FOSTER_CARE,
            ServiceKindScheme.ACCOMMODATION);

    private static final List<String> OTHER = List.of(
            ServiceKindScheme.COUNSELLING,
            ServiceKindScheme.TRAUMA_COUNSELLING,
            ServiceKindScheme.CASE_MANAGEMENT,
            ServiceKindScheme.GROUP_SUPPORT,
            ServiceKindScheme.PEER_SUPPORT,
            ServiceKindScheme.REFERRAL,
            ServiceKindScheme.OUTREACH,
            ServiceKindScheme.LEGAL_HELP,
            ServiceKindScheme.COURT_SUPPORT,
            ServiceKindScheme.MEDICAL_HELP,
            ServiceKindScheme.FOOD,
            ServiceKindScheme.TRANSPORT,
            ServiceKindScheme.EDUCATION,
            ServiceKindScheme.LIFE_SKILLS,
            ServiceKindScheme.MENTORING,
            ServiceKindScheme.THERAPY,
            ServiceKindScheme.RECREATION,
            ServiceKindScheme.PUBLIC_AWARENESS);

    private ServiceMaker() {}

    static List<ServiceFacts> services(int program, Pattern pattern, Chance chance) {
        Set<String> kinds = new LinkedHashSet<>();
        if (pattern.isHousing() || chance.percent(18)) {
            kinds.add(chance.pick(HOUSING));
        }
        for (int i = chance.weighted(15, 35, 30, 20); i > 0; i--) {
            kinds.add(chance.pick(OTHER));
        }
        List<ServiceFacts> services = new ArrayList<>();
        kinds.forEach(
                kind -> services.add(service(Iris.program(program) + "#service-" + services.size(), kind, chance)));
        return services;
    }

    private static ServiceFacts service(String iri, String kind, Chance chance) {
        boolean housing = HOUSING.contains(kind);
        List<String> kinds = chance.percent(90) ? List.of(kind) : List.of(kind, ServiceKindScheme.SUPPORT);
        return new ServiceFacts(
                iri,
                kinds,
                housing,
                housing && chance.percent(50) ? OptionalInt.of(chance.between(3, 24)) : OptionalInt.empty(),
                chance.percent(15) ? Optional.of(chance.pick(Words.SERVICES)) : Optional.empty());
    }
}
