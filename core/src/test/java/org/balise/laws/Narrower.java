package org.balise.laws;

import java.util.Map;
import java.util.Set;
import org.balise.model.Gender;
import org.balise.model.Id;
import org.balise.model.Population;
import org.balise.model.ServiceKind;

/** What lies below some concepts, copied by hand from the vocabularies. */
final class Narrower {

    private static final Map<String, Set<String>> BELOW = Map.of(
            Population.CHILDREN_AND_YOUTH.iri(),
            Set.of(Population.CHILDREN.iri(), Population.YOUTH.iri()),
            Population.PEOPLE_HARMED_BY_EXPLOITATION.iri(),
            Set.of(
                    Population.PEOPLE_LEAVING_PROSTITUTION.iri(),
                    Population.SEXUALLY_EXPLOITED_PEOPLE.iri(),
                    Population.TRAFFICKED_PEOPLE.iri()),
            Gender.WOMEN_AND_GIRLS.iri(),
            Set.of(Gender.WOMEN.iri(), Gender.GIRLS.iri()),
            ServiceKind.ACCOMMODATION.iri(),
            Set.of(
                    ServiceKind.FOSTER_CARE.iri(),
                    ServiceKind.EMERGENCY_FOSTER_CARE.iri(),
                    ServiceKind.SPECIALIZED_FOSTER_CARE.iri(),
                    ServiceKind.SAFE_STAY.iri(),
                    ServiceKind.TRANSITIONAL_HOUSING.iri()),
            ServiceKind.FOSTER_CARE.iri(),
            Set.of(ServiceKind.EMERGENCY_FOSTER_CARE.iri(), ServiceKind.SPECIALIZED_FOSTER_CARE.iri()),
            ServiceKind.COUNSELLING.iri(),
            Set.of(ServiceKind.TRAUMA_COUNSELLING.iri()),
            ServiceKind.LEGAL_HELP.iri(),
            Set.of(ServiceKind.COURT_SUPPORT.iri()));

    private Narrower() {}

    /** Whether a concept is another or lies below it, for those that this class knows. */
    static boolean isWithin(String narrow, Id<?> wide) {
        return narrow.equals(wide.iri())
                || BELOW.getOrDefault(wide.iri(), Set.of()).contains(narrow);
    }
}
