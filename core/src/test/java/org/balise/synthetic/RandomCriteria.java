package org.balise.synthetic;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.balise.model.Clientele;
import org.balise.model.ContactFunction;
import org.balise.model.Exploitation;
import org.balise.model.FundingAward;
import org.balise.model.Gender;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.OrganizationKind;
import org.balise.model.Participant;
import org.balise.model.Participation;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Role;
import org.balise.model.Service;
import org.balise.model.ServiceKind;
import org.balise.model.Status;
import org.balise.query.Clienteles;
import org.balise.query.ContactPoints;
import org.balise.query.Criteria;
import org.balise.query.Entities;
import org.balise.query.FundingAwards;
import org.balise.query.Initiatives;
import org.balise.query.Order;
import org.balise.query.Organizations;
import org.balise.query.Participants;
import org.balise.query.Participations;
import org.balise.query.Programs;
import org.balise.query.Services;
import org.balise.query.Statistics;

/**
 * Random criteria and orders over the library's own fields, for laws that hold whatever is asked, of the bundled catalogue and
 * of synthetic ones: every kind of field and test, paths of several steps and against a property, parts with criteria of their
 * own, absences, and how they combine. Patterns in SPARQL are left out.
 */
public final class RandomCriteria {

    private static final int DEPTH = 2;

    private static final List<String> PROGRAMS = List.of(
            "synthetic-0",
            "synthetic-7",
            "synthetic-8",
            "synthetic-57",
            "sarahs-place",
            "at-our-relatives-place",
            "none");

    private RandomCriteria() {}

    /**
     * Criteria on programmes.
     *
     * @return any of them
     */
    public static Arbitrary<Criteria<Program>> ofPrograms() {
        return FieldCriteria.combined(
                Arbitraries.oneOf(
                        asked(ofParticipants()),
                        asked(ofParts()),
                        asked(FieldCriteria.date(Initiatives.STARTED)),
                        asked(FieldCriteria.date(Initiatives.ENDED)),
                        asked(FieldCriteria.concept(
                                Initiatives.STATUS, List.of(Status.FORMER, Status.ONGOING, Status.LISTED_AS_PREVIOUS))),
                        asked(FieldCriteria.part(Initiatives.FUNDINGS, ofFundings())),
                        FieldCriteria.concept(
                                Programs.POPULATION,
                                List.of(Population.INDIGENOUS_PEOPLE, Population.PEOPLE_HARMED_BY_EXPLOITATION)),
                        FieldCriteria.concept(
                                Programs.SERVICE_KIND,
                                List.of(ServiceKind.TRANSITIONAL_HOUSING, ServiceKind.ACCOMMODATION)),
                        among()),
                DEPTH);
    }

    /**
     * Criteria on organizations.
     *
     * @return any of them
     */
    public static Arbitrary<Criteria<Organization>> ofOrganizations() {
        return FieldCriteria.combined(
                Arbitraries.oneOf(
                        asked(ofParticipants()),
                        FieldCriteria.concept(
                                Organizations.KIND,
                                List.of(OrganizationKind.COMMUNITY_ORGANIZATION, OrganizationKind.POLICE_SERVICE)),
                        FieldCriteria.text(Organizations.FORMER_NAME),
                        asked(FieldCriteria.part(Participants.TAKES_PART, ofParticipations())),
                        FieldCriteria.part(Organizations.UNIT_OF, asked(FieldCriteria.text(Entities.NAME)))),
                DEPTH);
    }

    /**
     * Criteria on awards.
     *
     * @return any of them
     */
    public static Arbitrary<Criteria<FundingAward>> ofFundings() {
        return FieldCriteria.combined(
                Arbitraries.oneOf(
                        FieldCriteria.number(FundingAwards.AMOUNT, 1_000_000),
                        FieldCriteria.date(FundingAwards.STARTED),
                        FieldCriteria.date(FundingAwards.ENDED),
                        FieldCriteria.part(FundingAwards.FUNDER, asked(FieldCriteria.text(Entities.NAME))),
                        FieldCriteria.part(FundingAwards.RECIPIENT, FieldCriteria.place(Participants.JURISDICTION))),
                1);
    }

    /**
     * Orders of programmes.
     *
     * @return any of them, of up to two keys
     */
    public static Arbitrary<Order<Program>> ordersOfPrograms() {
        Order<Program> byIri = Order.byIri();
        List<Order<Program>> keys = List.of(
                byIri,
                byIri.then(Entities.NAME.ascending()),
                byIri.then(Entities.NAME.descending()),
                byIri.then(Initiatives.STARTED.ascending()),
                byIri.then(Initiatives.ENDED.descending()),
                byIri.then(Participants.CLIENTELES.then(Clienteles.MINIMUM_AGE).descending()),
                byIri.then(Initiatives.FUNDINGS.then(FundingAwards.AMOUNT).ascending()));
        return Arbitraries.of(keys).tuple2().map(two -> two.get1().then(two.get2()));
    }

    private static Arbitrary<Criteria<Participant>> ofParticipants() {
        return Arbitraries.oneOf(
                asked(FieldCriteria.text(Entities.NAME)),
                asked(FieldCriteria.text(Entities.ANY_NAME)),
                FieldCriteria.place(Participants.PLACE),
                FieldCriteria.place(Participants.AREA_SERVED),
                FieldCriteria.concept(
                        Participants.ADDRESSES,
                        List.of(Exploitation.SEXUAL_EXPLOITATION, Exploitation.HUMAN_TRAFFICKING)),
                FieldCriteria.number(Participants.STATISTICS.then(Statistics.VALUE), 200));
    }

    private static Arbitrary<Criteria<Participant>> ofParts() {
        return Arbitraries.oneOf(
                FieldCriteria.part(Participants.CLIENTELES, ofClienteles()),
                FieldCriteria.part(Participants.SERVICES, ofServices()),
                FieldCriteria.part(Participants.PARTICIPATIONS, ofParticipations()),
                FieldCriteria.part(
                        Participants.CONTACTS,
                        Arbitraries.oneOf(
                                FieldCriteria.text(ContactPoints.TELEPHONE),
                                FieldCriteria.flag(ContactPoints.ANONYMOUS),
                                FieldCriteria.concept(
                                        ContactPoints.FUNCTION, List.of(ContactFunction.id("help-line"))))));
    }

    private static Arbitrary<Criteria<Clientele>> ofClienteles() {
        return FieldCriteria.combined(
                Arbitraries.oneOf(
                        FieldCriteria.concept(
                                Clienteles.POPULATION,
                                List.of(Population.INDIGENOUS_PEOPLE, Population.CHILDREN_AND_YOUTH, Population.YOUTH)),
                        FieldCriteria.concept(
                                Clienteles.GENDER, List.of(Gender.GIRLS, Gender.WOMEN, Gender.WOMEN_AND_GIRLS)),
                        FieldCriteria.number(Clienteles.MINIMUM_AGE, 30),
                        FieldCriteria.number(Clienteles.MAXIMUM_AGE, 60),
                        Arbitraries.integers().between(5, 70).map(Clienteles::mayBeAged)),
                1);
    }

    private static Arbitrary<Criteria<Service>> ofServices() {
        return Arbitraries.oneOf(
                FieldCriteria.concept(
                        Services.KIND, List.of(ServiceKind.TRANSITIONAL_HOUSING, ServiceKind.ACCOMMODATION)),
                FieldCriteria.number(Services.PLACES, 40));
    }

    private static Arbitrary<Criteria<Participation>> ofParticipations() {
        return FieldCriteria.combined(
                Arbitraries.oneOf(
                        FieldCriteria.concept(Participations.ROLE, List.of(Role.OPERATOR, Role.PARTNER, Role.MEMBER)),
                        FieldCriteria.part(Participations.PARTICIPANT, asked(FieldCriteria.text(Entities.NAME))),
                        FieldCriteria.date(Participations.STARTED)),
                1);
    }

    private static Arbitrary<Criteria<Program>> among() {
        return Arbitraries.of(PROGRAMS)
                .map(Program::id)
                .list()
                .ofMaxSize(4)
                .map(ids ->
                        new Criteria.Among<Program>(ids.stream().map(Id::iri).toList()));
    }

    /** Criteria on a wider class, as criteria on a narrower one. */
    private static <W, E extends W> Arbitrary<Criteria<E>> asked(Arbitrary<Criteria<W>> wider) {
        return wider.map(one -> Criteria.<E>allOf(one));
    }
}
