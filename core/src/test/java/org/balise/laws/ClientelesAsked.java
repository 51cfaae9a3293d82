package org.balise.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balise.model.Clientele;
import org.balise.model.Gender;
import org.balise.model.Id;
import org.balise.model.Inclusion;
import org.balise.model.Population;
import org.balise.query.Clienteles;
import org.balise.synthetic.ClienteleFacts;
import org.balise.vocabulary.Bal;

/** What may be asked of clienteles. */
final class ClientelesAsked {

    private static final FieldFacts<Clientele, ClienteleFacts, String> POPULATION = new FieldFacts<>(
            Clienteles.POPULATION, facts -> Told.of(facts.populations(), Bal.POPULATION, facts.notStated()));
    private static final FieldFacts<Clientele, ClienteleFacts, String> GENDER =
            new FieldFacts<>(Clienteles.GENDER, facts -> Told.of(facts.genders(), Bal.GENDER, facts.notStated()));
    private static final FieldFacts<Clientele, ClienteleFacts, Integer> MINIMUM_AGE =
            new FieldFacts<>(Clienteles.MINIMUM_AGE, facts -> Told.of(facts.minimumAges()));
    private static final FieldFacts<Clientele, ClienteleFacts, Integer> MAXIMUM_AGE =
            new FieldFacts<>(Clienteles.MAXIMUM_AGE, facts -> Told.of(facts.maximumAge()));
    private static final FieldFacts<Clientele, ClienteleFacts, String> INCLUSION =
            new FieldFacts<>(Clienteles.INCLUSION, facts -> Told.of(facts.inclusion()));

    private ClientelesAsked() {}

    static List<Asked<Clientele, ClienteleFacts>> all() {
        return Stream.of(populations(), genders(), ages(), inclusions(), absences())
                .flatMap(List::stream)
                .toList();
    }

    static List<Asked<Clientele, ClienteleFacts>> populations() {
        return Stream.of(
                        Population.INDIGENOUS_PEOPLE,
                        Population.CHILDREN_AND_YOUTH,
                        Population.YOUTH,
                        Population.PEOPLE_HARMED_BY_EXPLOITATION)
                .flatMap(wanted -> Stream.of(
                        POPULATION.having(Clienteles.POPULATION.is(wanted), one -> one.equals(wanted.iri())),
                        POPULATION.having(Clienteles.POPULATION.within(wanted), one -> Narrower.isWithin(one, wanted))))
                .toList();
    }

    static List<Asked<Clientele, ClienteleFacts>> genders() {
        List<Asked<Clientele, ClienteleFacts>> asked = new ArrayList<>();
        Stream.of(Gender.WOMEN, Gender.GIRLS, Gender.WOMEN_AND_GIRLS, Gender.TRANSGENDER_PEOPLE)
                .forEach(wanted -> {
                    asked.add(GENDER.having(Clienteles.GENDER.is(wanted), one -> one.equals(wanted.iri())));
                    asked.add(GENDER.having(Clienteles.GENDER.within(wanted), one -> Narrower.isWithin(one, wanted)));
                });
        asked.add(GENDER.having(
                Clienteles.GENDER.isAnyOf(Gender.GIRLS, Gender.TRANSGENDER_PEOPLE),
                one -> List.of(Gender.GIRLS.iri(), Gender.TRANSGENDER_PEOPLE.iri())
                        .contains(one)));
        return asked;
    }

    static List<Asked<Clientele, ClienteleFacts>> ages() {
        return IntStream.of(8, 12, 13, 16, 18, 21, 40, 65)
                .boxed()
                .flatMap(age -> Stream.of(
                        mayBeAged(age),
                        MINIMUM_AGE.having(Clienteles.MINIMUM_AGE.is(age), least -> least.equals(age)),
                        MINIMUM_AGE.having(Clienteles.MINIMUM_AGE.atLeast(age), least -> least >= age),
                        MAXIMUM_AGE.having(Clienteles.MAXIMUM_AGE.atMost(age), most -> most <= age)))
                .toList();
    }

    /** Three things of one and the same group. */
    static List<Asked<Clientele, ClienteleFacts>> together() {
        List<Asked<Clientele, ClienteleFacts>> asked = new ArrayList<>();
        for (Id<Population> population : List.of(Population.INDIGENOUS_PEOPLE, Population.CHILDREN_AND_YOUTH)) {
            for (Id<Gender> gender : List.of(Gender.GIRLS, Gender.WOMEN_AND_GIRLS)) {
                asked.add(Asked.all(List.of(
                        POPULATION.having(
                                Clienteles.POPULATION.within(population), one -> Narrower.isWithin(one, population)),
                        GENDER.having(Clienteles.GENDER.within(gender), one -> Narrower.isWithin(one, gender)),
                        mayBeAged(16))));
            }
        }
        return asked;
    }

    static List<Asked<Clientele, ClienteleFacts>> inclusions() {
        return List.of(INCLUSION.having(
                Clienteles.INCLUSION.is(Inclusion.REQUIRED), one -> one.equals(Inclusion.REQUIRED.iri())));
    }

    static List<Asked<Clientele, ClienteleFacts>> absences() {
        return Stream.of(POPULATION, GENDER, MINIMUM_AGE, MAXIMUM_AGE, INCLUSION)
                .flatMap(field -> field.absences().stream())
                .toList();
    }

    /** Where only one bound is stated the other side is open; where none is, nobody knows. */
    private static Asked<Clientele, ClienteleFacts> mayBeAged(int age) {
        return new Asked<>(Clienteles.mayBeAged(age), facts -> {
            if (facts.minimumAges().isEmpty() && facts.maximumAge().isEmpty()) {
                return Kleene.UNDETERMINED;
            }
            boolean oldEnough = facts.minimumAges().isEmpty()
                    || facts.minimumAges().stream().anyMatch(least -> least <= age);
            boolean youngEnough =
                    facts.maximumAge().isEmpty() || facts.maximumAge().getAsInt() >= age;
            return Kleene.of(oldEnough && youngEnough);
        });
    }
}
