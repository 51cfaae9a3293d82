package org.balise.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balise.model.Exploitation;
import org.balise.model.Id;
import org.balise.model.Place;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.ServiceKind;
import org.balise.model.Status;
import org.balise.query.Clienteles;
import org.balise.query.Criteria;
import org.balise.query.FundingAwards;
import org.balise.query.PlaceField;
import org.balise.query.Programs;
import org.balise.query.Statistics;
import org.balise.synthetic.Facts;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.StatisticFacts;
import org.balise.vocabulary.Bal;

/** What may be asked of programmes, by kind of field, with what it means for the facts. */
final class ProgramsAsked {

    private static final List<Id<Place>> PLACES = Stream.of(
                    "ca", "ca-mb", "ca-on", "ca-mb-synthetic-0", "ca-mb-synthetic-region-0", "nowhere")
            .map(Place::id)
            .toList();

    private final Facts facts;
    private final List<ProgramFacts> programs;

    ProgramsAsked(Facts facts) {
        this.facts = facts;
        this.programs = facts.programs().toList();
    }

    /** Each kind of field, with what may be asked of it. */
    Map<String, List<Asked<Program, ProgramFacts>>> byKind() {
        Map<String, List<Asked<Program, ProgramFacts>>> asked = new LinkedHashMap<>();
        asked.put("place", places());
        asked.put("population", populations());
        asked.put("gender", PartsOfPrograms.ofClienteles(ClientelesAsked.genders()));
        asked.put("age", ages());
        asked.put("kind of service", services());
        asked.put("other concept", concepts());
        asked.put("date", dates());
        asked.put("number", numbers());
        asked.put("flag", PartsOfPrograms.ofContacts(PartsAsked.flags()));
        asked.put("text", TextsAsked.of(programs.get(0)));
        asked.put("part", parts());
        return asked;
    }

    /** What is either so or not. */
    List<Asked<Program, ProgramFacts>> neverUndetermined() {
        List<Asked<Program, ProgramFacts>> asked = new ArrayList<>();
        asked.addAll(place(Programs.PLACE, one -> Told.of(one.where().all())).absences());
        asked.addAll(started().absences());
        asked.addAll(ended().absences());
        asked.addAll(status().absences());
        asked.addAll(amount().absences());
        List<ProgramFacts> some = List.of(programs.get(7), programs.get(8));
        asked.add(new Asked<>(
                Criteria.among(Id.of(some.get(0).iri()), Id.of(some.get(1).iri()), Program.id("none")),
                one -> Kleene.of(some.contains(one))));
        asked.add(new Asked<>(Criteria.<Program>allOf(), one -> Kleene.YES));
        asked.add(new Asked<>(Criteria.<Program>anyOf(), one -> Kleene.NO));
        return asked;
    }

    private List<Asked<Program, ProgramFacts>> places() {
        return Stream.of(
                        places(Programs.PLACE, one -> Told.of(one.where().all())),
                        places(Programs.AREA_SERVED, one -> Told.of(one.where().areasServed())),
                        places(Programs.JURISDICTION, one -> Told.of(one.where().jurisdiction())),
                        places(Programs.LOCATION, one -> Told.of(one.where().location())))
                .flatMap(List::stream)
                .toList();
    }

    private List<Asked<Program, ProgramFacts>> places(
            PlaceField<? super Program> field, Function<ProgramFacts, Told<String>> told) {
        return PLACES.stream()
                .flatMap(wanted -> Stream.of(
                        place(field, told).having(field.is(wanted), one -> one.equals(wanted.iri())),
                        place(field, told).having(field.within(wanted), one -> facts.isWithin(one, wanted.iri()))))
                .toList();
    }

    private List<Asked<Program, ProgramFacts>> populations() {
        FieldFacts<Program, ProgramFacts, String> any = new FieldFacts<>(
                Programs.POPULATION,
                program -> Told.together(program.clienteles().stream()
                        .map(one -> Told.of(one.populations()))
                        .toList()));
        List<Asked<Program, ProgramFacts>> asked =
                new ArrayList<>(PartsOfPrograms.ofClienteles(ClientelesAsked.populations()));
        asked.add(any.having(
                Programs.POPULATION.within(Population.CHILDREN_AND_YOUTH),
                one -> Narrower.isWithin(one, Population.CHILDREN_AND_YOUTH)));
        asked.add(any.having(
                Programs.POPULATION.is(Population.INDIGENOUS_PEOPLE), Population.INDIGENOUS_PEOPLE.iri()::equals));
        return asked;
    }

    private List<Asked<Program, ProgramFacts>> ages() {
        FieldFacts<Program, ProgramFacts, Integer> least = new FieldFacts<>(
                Programs.CLIENTELES.then(Clienteles.MINIMUM_AGE),
                program -> Told.together(program.clienteles().stream()
                        .map(one -> Told.of(one.minimumAges()))
                        .toList()));
        List<Asked<Program, ProgramFacts>> asked =
                new ArrayList<>(PartsOfPrograms.ofClienteles(ClientelesAsked.ages()));
        asked.add(least.having(Programs.CLIENTELES.then(Clienteles.MINIMUM_AGE).atLeast(13), one -> one >= 13));
        return asked;
    }

    private List<Asked<Program, ProgramFacts>> services() {
        FieldFacts<Program, ProgramFacts, String> any = new FieldFacts<>(
                Programs.SERVICE_KIND,
                program -> Told.of(program.services().stream()
                        .flatMap(one -> one.kinds().stream())
                        .toList()));
        List<Asked<Program, ProgramFacts>> asked =
                new ArrayList<>(PartsOfPrograms.ofServices(PartsAsked.serviceKinds()));
        asked.add(any.having(
                Programs.SERVICE_KIND.within(ServiceKind.ACCOMMODATION),
                one -> Narrower.isWithin(one, ServiceKind.ACCOMMODATION)));
        return asked;
    }

    private List<Asked<Program, ProgramFacts>> concepts() {
        FieldFacts<Program, ProgramFacts, String> addresses =
                new FieldFacts<>(Programs.ADDRESSES, one -> Told.of(one.exploitations()));
        return List.of(
                status().having(Programs.STATUS.is(Status.FORMER), Status.FORMER.iri()::equals),
                status().having(Programs.STATUS.within(Status.ONGOING), Status.ONGOING.iri()::equals),
                addresses.having(
                        Programs.ADDRESSES.is(Exploitation.INTERNET_LURING),
                        Exploitation.INTERNET_LURING.iri()::equals));
    }

    private List<Asked<Program, ProgramFacts>> dates() {
        List<LocalDate> days = new ArrayList<>(FieldDates.MANY);
        programs.stream()
                .flatMap(one -> one.period().started().stream())
                .filter(date -> date.day().isPresent())
                .limit(2)
                .forEach(date -> days.add(date.earliest()));
        List<Asked<Program, ProgramFacts>> asked = new ArrayList<>();
        asked.addAll(started().asked(days));
        asked.addAll(ended().asked(FieldDates.MANY));
        asked.addAll(PartsOfPrograms.ofParticipations(PartsAsked.participationDates()));
        asked.addAll(PartsOfPrograms.ofFundings(PartsAsked.fundingDates()));
        return asked;
    }

    private List<Asked<Program, ProgramFacts>> numbers() {
        FieldFacts<Program, ProgramFacts, Integer> figure = new FieldFacts<>(
                Programs.STATISTICS.then(Statistics.VALUE),
                program -> Told.of(
                        program.statistics().stream().map(StatisticFacts::value).toList()));
        List<Asked<Program, ProgramFacts>> asked = new ArrayList<>();
        IntStream.of(0, 300, 600, 1_200, 1_201).boxed().forEach(number -> {
            asked.add(figure.having(Programs.STATISTICS.then(Statistics.VALUE).atLeast(number), one -> one >= number));
            asked.add(figure.having(Programs.STATISTICS.then(Statistics.VALUE).atMost(number), one -> one <= number));
        });
        asked.add(
                amount().having(Programs.FUNDINGS.then(FundingAwards.AMOUNT).atLeast(500_000), one -> one >= 500_000));
        asked.addAll(PartsOfPrograms.ofServices(PartsAsked.places()));
        asked.addAll(PartsOfPrograms.ofFundings(PartsAsked.amounts()));
        return asked;
    }

    /** Several things of one and the same part; of every part; and what is told of none. */
    private List<Asked<Program, ProgramFacts>> parts() {
        List<Asked<Program, ProgramFacts>> asked = new ArrayList<>();
        asked.addAll(PartsOfPrograms.ofClienteles(ClientelesAsked.together()));
        String organization = facts.organization(0).iri();
        asked.addAll(PartsOfPrograms.ofParticipations(PartsAsked.participations(organization)));
        asked.addAll(PartsOfPrograms.ofEveryClientele(ClientelesAsked.populations()));
        asked.addAll(PartsOfPrograms.ofEveryClientele(ClientelesAsked.genders()));
        asked.addAll(PartsOfPrograms.ofClienteles(ClientelesAsked.inclusions()));
        asked.addAll(PartsOfPrograms.ofClienteles(ClientelesAsked.absences()));
        asked.addAll(PartsOfPrograms.ofServices(PartsAsked.serviceAbsences()));
        asked.addAll(PartsOfPrograms.ofContacts(PartsAsked.contactAbsences()));
        asked.addAll(PartsOfPrograms.ofParticipations(PartsAsked.participationAbsences()));
        return asked;
    }

    private static FieldFacts<Program, ProgramFacts, String> place(
            PlaceField<? super Program> field, Function<ProgramFacts, Told<String>> told) {
        return new FieldFacts<>(field, told);
    }

    private static FieldFacts<Program, ProgramFacts, String> status() {
        return new FieldFacts<>(Programs.STATUS, one -> Told.of(one.status()));
    }

    private static FieldDates<Program, ProgramFacts> started() {
        return new FieldDates<>(Programs.STARTED, one -> Told.of(one.period().started(), Bal.STARTED, one.notStated()));
    }

    private static FieldDates<Program, ProgramFacts> ended() {
        return new FieldDates<>(Programs.ENDED, one -> Told.of(one.period().ended(), Bal.ENDED, one.notStated()));
    }

    private static FieldFacts<Program, ProgramFacts, Integer> amount() {
        return new FieldFacts<>(
                Programs.FUNDINGS.then(FundingAwards.AMOUNT),
                program -> Told.together(
                        program.funding().stream().map(PartsAsked.AMOUNT).toList()));
    }
}
