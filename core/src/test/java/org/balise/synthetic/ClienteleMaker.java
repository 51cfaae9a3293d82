package org.balise.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.GenderScheme;
import org.balise.vocabulary.InclusionScheme;
import org.balise.vocabulary.PopulationScheme;

/** Makes clienteles. In many of them the gender or the age is not stated. */
final class ClienteleMaker {

    private static final List<List<String>> POPULATIONS = List.of(
            List.of(PopulationScheme.SEXUALLY_EXPLOITED_PEOPLE),
            List.of(PopulationScheme.SEXUALLY_EXPLOITED_PEOPLE, PopulationScheme.CHILDREN_AND_YOUTH),
            List.of(PopulationScheme.TRAFFICKED_PEOPLE),
            List.of(PopulationScheme.TRAFFICKED_PEOPLE, PopulationScheme.VISIBLE_MINORITIES),
            List.of(PopulationScheme.INDIGENOUS_PEOPLE, PopulationScheme.SEXUALLY_EXPLOITED_PEOPLE),
            List.of(PopulationScheme.INDIGENOUS_PEOPLE, PopulationScheme.YOUTH),
            List.of(PopulationScheme.YOUTH, PopulationScheme.PEOPLE_AT_RISK_OF_EXPLOITATION),
            List.of(PopulationScheme.CHILDREN, PopulationScheme.PEOPLE_AT_RISK_OF_EXPLOITATION),
            List.of(PopulationScheme.ADULTS, PopulationScheme.PEOPLE_LEAVING_PROSTITUTION),
            List.of(PopulationScheme.PEOPLE_HARMED_BY_EXPLOITATION, PopulationScheme.LGBTQ2_PEOPLE),
            List.of(PopulationScheme.PEOPLE_WITH_SUBSTANCE_DEPENDENCE),
            List.of(PopulationScheme.SEX_WORKERS),
            List.of(PopulationScheme.MISSING_PEOPLE, PopulationScheme.YOUTH),
            List.of(PopulationScheme.BUYERS_OF_SEXUAL_SERVICES, PopulationScheme.PEOPLE_IN_COURT_PROCEEDINGS),
            List.of(PopulationScheme.FORMER_TRAFFICKERS));

    private static final List<List<String>> GENDERS = List.of(
            List.of(GenderScheme.WOMEN),
            List.of(GenderScheme.GIRLS),
            List.of(GenderScheme.GIRLS, GenderScheme.WOMEN),
            List.of(GenderScheme.WOMEN_AND_GIRLS),
            List.of(GenderScheme.WOMEN, GenderScheme.TRANSGENDER_PEOPLE),
            List.of(GenderScheme.TRANSGENDER_PEOPLE));

    private static final List<String> INCLUSIONS =
            List.of(InclusionScheme.FOCUS, InclusionScheme.INCLUDED, InclusionScheme.REQUIRED);

    private ClienteleMaker() {}

    static List<ClienteleFacts> clienteles(int program, Pattern pattern, boolean compared, Chance chance) {
        List<ClienteleFacts> clienteles = new ArrayList<>();
        if (pattern.isHousing()) {
            clienteles.add(indigenousGirls(Iris.program(program) + "#clientele-0", pattern, chance));
        }
        int count = pattern.isHousing() ? 1 : chance.weighted(5, 68, 20, 7);
        while (clienteles.size() < count) {
            boolean mayDiffer = compared && clienteles.isEmpty();
            clienteles.add(any(Iris.program(program) + "#clientele-" + clienteles.size(), mayDiffer, chance));
        }
        return clienteles;
    }

    private static ClienteleFacts indigenousGirls(String iri, Pattern pattern, Chance chance) {
        boolean aged = pattern != Pattern.HOUSING_OF_UNKNOWN_AGE;
        return new ClienteleFacts(
                iri,
                List.of(PopulationScheme.INDIGENOUS_PEOPLE, PopulationScheme.SEXUALLY_EXPLOITED_PEOPLE),
                pattern == Pattern.HOUSING_OF_UNKNOWN_GENDER ? List.of() : List.of(GenderScheme.GIRLS),
                aged ? List.of(chance.between(11, 14)) : List.of(),
                aged ? OptionalInt.of(chance.between(17, 21)) : OptionalInt.empty(),
                Optional.of(InclusionScheme.FOCUS),
                Optional.empty(),
                List.of());
    }

    private static ClienteleFacts any(String iri, boolean mayDiffer, Chance chance) {
        List<String> populations = chance.percent(96) ? chance.pick(POPULATIONS) : List.of();
        boolean gendered = populations.isEmpty() || chance.percent(55);
        List<String> genders = gendered ? GENDERS.get(chance.weighted(40, 15, 14, 12, 11, 8)) : List.<String>of();
        boolean young =
                genders.contains(GenderScheme.GIRLS) || populations.stream().anyMatch(ClienteleMaker::isYoung);
        int ages = chance.weighted(40, 20, 8, 32);
        int minimum = young ? chance.between(8, 14) : chance.between(16, 18);
        int maximum = young ? chance.between(17, 24) : chance.between(24, 65);
        return new ClienteleFacts(
                iri,
                populations,
                genders,
                ages % 2 == 1 ? minimumAges(minimum, mayDiffer && chance.percent(25)) : List.of(),
                ages >= 2 ? OptionalInt.of(maximum) : OptionalInt.empty(),
                chance.percent(30) ? Optional.of(chance.pick(INCLUSIONS)) : Optional.empty(),
                chance.percent(12) ? Optional.of(chance.pick(Words.SITUATIONS)) : Optional.empty(),
                gendered || !chance.percent(6) ? List.of() : List.of(new NotStated(Bal.GENDER, Bal.NOT_APPLICABLE)));
    }

    private static List<Integer> minimumAges(int minimum, boolean differ) {
        return differ ? List.of(minimum, minimum + 1) : List.of(minimum);
    }

    private static boolean isYoung(String population) {
        return population.equals(PopulationScheme.YOUTH)
                || population.equals(PopulationScheme.CHILDREN)
                || population.equals(PopulationScheme.CHILDREN_AND_YOUTH);
    }
}
