package org.balise.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.balise.vocabulary.GenderScheme;
import org.balise.vocabulary.PopulationScheme;
import org.balise.vocabulary.ServiceKindScheme;

/**
 * What a page is to show: programmes that offer something to people who are several things at once, within a place.
 *
 * @param place the IRI of the place; places within it count too
 * @param population the IRI of a population; narrower ones count too
 * @param gender the IRI of a gender
 * @param age an age, in completed years, that the people may have
 * @param serviceKind the IRI of a kind of service; narrower ones count too
 */
record Ask(String place, String population, String gender, int age, String serviceKind) {

    /** Question 2: homes in Manitoba for Indigenous girls who may be 16. */
    static final Ask HOMES = new Ask(
            place("mb"), PopulationScheme.INDIGENOUS_PEOPLE, GenderScheme.GIRLS, 16, ServiceKindScheme.ACCOMMODATION);

    private static final List<String> PLACES =
            Stream.of("mb", "on", "qc", "ab", "bc").map(Ask::place).toList();
    private static final List<String> POPULATIONS = List.of(
            PopulationScheme.INDIGENOUS_PEOPLE,
            PopulationScheme.PEOPLE_HARMED_BY_EXPLOITATION,
            PopulationScheme.SEXUALLY_EXPLOITED_PEOPLE,
            PopulationScheme.TRAFFICKED_PEOPLE,
            PopulationScheme.CHILDREN_AND_YOUTH,
            PopulationScheme.PEOPLE_AT_RISK_OF_EXPLOITATION);
    private static final List<String> GENDERS =
            List.of(GenderScheme.GIRLS, GenderScheme.WOMEN, GenderScheme.TRANSGENDER_PEOPLE);
    private static final List<String> SERVICE_KINDS = List.of(
            ServiceKindScheme.ACCOMMODATION,
            ServiceKindScheme.SUPPORT,
            ServiceKindScheme.COUNSELLING,
            ServiceKindScheme.LEGAL_HELP,
            ServiceKindScheme.BASIC_NEEDS,
            ServiceKindScheme.EDUCATION,
            ServiceKindScheme.GROUP_SUPPORT,
            ServiceKindScheme.MENTORING,
            ServiceKindScheme.THERAPY);
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 69;

    /** The same each time, in an order by chance, each once: more than anyone remembers the answers of. */
    static List<Ask> all() {
        List<Ask> asks = new ArrayList<>();
        for (String place : PLACES) {
            for (String population : POPULATIONS) {
                for (String gender : GENDERS) {
                    for (String serviceKind : SERVICE_KINDS) {
                        for (int age = YOUNGEST; age <= OLDEST; age++) {
                            asks.add(new Ask(place, population, gender, age, serviceKind));
                        }
                    }
                }
            }
        }
        Collections.shuffle(asks, new Random(1));
        return asks;
    }

    private static String place(String province) {
        return "https://w3id.org/balise/id/place/ca-" + province;
    }
}
