package org.balise.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balise.model.ContactFunction;
import org.balise.model.ContactPoint;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Participation;
import org.balise.model.Role;
import org.balise.model.Service;
import org.balise.model.ServiceKind;
import org.balise.query.ContactPoints;
import org.balise.query.FundingAwards;
import org.balise.query.Participations;
import org.balise.query.Services;
import org.balise.synthetic.ContactFacts;
import org.balise.synthetic.FundingFacts;
import org.balise.synthetic.ParticipationFacts;
import org.balise.synthetic.ServiceFacts;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;

/** What may be asked of services, telephones, participations and awards. */
final class PartsAsked {

    static final Function<FundingFacts, Told<Integer>> AMOUNT =
            facts -> Told.of(facts.amounts(), Schema.AMOUNT, facts.notStated());

    private static final FieldFacts<Service, ServiceFacts, String> KIND =
            new FieldFacts<>(Services.KIND, facts -> Told.of(facts.kinds()));
    private static final FieldFacts<Service, ServiceFacts, Integer> PLACES =
            new FieldFacts<>(Services.PLACES, facts -> Told.of(facts.places()));
    private static final FieldFacts<ContactPoint, ContactFacts, Boolean> ANONYMOUS =
            new FieldFacts<>(ContactPoints.ANONYMOUS, Anonymity::of);
    private static final FieldFacts<ContactPoint, ContactFacts, String> TELEPHONE =
            new FieldFacts<>(ContactPoints.TELEPHONE, facts -> Told.of(List.of(facts.telephone())));
    private static final FieldFacts<ContactPoint, ContactFacts, String> FUNCTION =
            new FieldFacts<>(ContactPoints.FUNCTION, facts -> Told.of(List.of(facts.function())));
    private static final FieldFacts<Participation, ParticipationFacts, String> ROLE =
            new FieldFacts<>(Participations.ROLE, facts -> Told.of(List.of(facts.role())));
    private static final FieldFacts<Participation, ParticipationFacts, String> PARTICIPANT =
            new FieldFacts<>(Participations.PARTICIPANT, facts -> Told.of(facts.participant()));

    private PartsAsked() {}

    static List<Asked<Service, ServiceFacts>> serviceKinds() {
        return Stream.of(
                        ServiceKind.ACCOMMODATION,
                        ServiceKind.FOSTER_CARE,
                        ServiceKind.SAFE_STAY,
                        ServiceKind.COUNSELLING,
                        ServiceKind.LEGAL_HELP)
                .flatMap(wanted -> Stream.of(
                        KIND.having(Services.KIND.is(wanted), one -> one.equals(wanted.iri())),
                        KIND.having(Services.KIND.within(wanted), one -> Narrower.isWithin(one, wanted))))
                .toList();
    }

    static List<Asked<Service, ServiceFacts>> places() {
        return IntStream.of(0, 5, 12, 24, 25)
                .boxed()
                .flatMap(number -> Stream.of(
                        PLACES.having(Services.PLACES.is(number), one -> one.equals(number)),
                        PLACES.having(Services.PLACES.atLeast(number), one -> one >= number),
                        PLACES.having(Services.PLACES.atMost(number), one -> one <= number)))
                .toList();
    }

    static List<Asked<ContactPoint, ContactFacts>> flags() {
        return List.of(
                ANONYMOUS.having(ContactPoints.ANONYMOUS.is(true), one -> one),
                ANONYMOUS.having(ContactPoints.ANONYMOUS.is(false), one -> !one));
    }

    static List<Asked<ContactPoint, ContactFacts>> contacts() {
        return List.of(
                TELEPHONE.having(ContactPoints.TELEPHONE.contains("55501"), one -> one.contains("55501")),
                TELEPHONE.having(ContactPoints.TELEPHONE.contains("+1204"), one -> one.contains("+1204")),
                FUNCTION.having(
                        ContactPoints.FUNCTION.is(ContactFunction.HELP),
                        one -> one.equals(ContactFunction.HELP.iri())));
    }

    static List<Asked<Participation, ParticipationFacts>> participations(String organization) {
        List<Asked<Participation, ParticipationFacts>> asked = new ArrayList<>();
        Stream.of(Role.OPERATOR, Role.PARTNER, Role.EVALUATOR)
                .forEach(role -> asked.add(ROLE.having(Participations.ROLE.is(role), one -> one.equals(role.iri()))));
        Id<Organization> id = Id.of(organization);
        asked.add(PARTICIPANT.having(Participations.PARTICIPANT.is(id), organization::equals));
        return asked;
    }

    static List<Asked<Participation, ParticipationFacts>> participationDates() {
        FieldDates<Participation, ParticipationFacts> started = new FieldDates<>(
                Participations.STARTED, facts -> Told.of(facts.period().started()));
        return started.asked(FieldDates.FEW);
    }

    static List<Asked<FundingAward, FundingFacts>> fundingDates() {
        FieldDates<FundingAward, FundingFacts> ended = new FieldDates<>(
                FundingAwards.ENDED, facts -> Told.of(facts.period().ended(), Bal.ENDED, facts.notStated()));
        return ended.asked(FieldDates.FEW);
    }

    static List<Asked<FundingAward, FundingFacts>> amounts() {
        FieldFacts<FundingAward, FundingFacts, Integer> amount = new FieldFacts<>(FundingAwards.AMOUNT, AMOUNT);
        return List.of(
                amount.having(FundingAwards.AMOUNT.atLeast(400_000), one -> one >= 400_000),
                amount.having(FundingAwards.AMOUNT.atMost(100_000), one -> one <= 100_000));
    }

    static List<Asked<ContactPoint, ContactFacts>> contactAbsences() {
        return ANONYMOUS.absences();
    }

    static List<Asked<Service, ServiceFacts>> serviceAbsences() {
        return PLACES.absences();
    }

    static List<Asked<Participation, ParticipationFacts>> participationAbsences() {
        return PARTICIPANT.absences();
    }
}
