package org.balise.query;

import org.balise.model.Aim;
import org.balise.model.Approach;
import org.balise.model.Clientele;
import org.balise.model.ContactPoint;
import org.balise.model.Exploitation;
import org.balise.model.Milestone;
import org.balise.model.Participant;
import org.balise.model.Participation;
import org.balise.model.Service;
import org.balise.model.Statistic;
import org.balise.vocabulary.ApproachScheme;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.ExploitationScheme;
import org.balise.vocabulary.Schema;

/** Fields of participants: organizations, units, posts and initiatives. */
public interface Participants extends Entities {

    /** The place whose authority it falls under or acts for: {@code bal:jurisdiction}. */
    PlaceField<Participant> JURISDICTION = new PlaceField<>(Path.of(Bal.JURISDICTION));

    /** The place it serves: {@code schema:areaServed}. */
    PlaceField<Participant> AREA_SERVED = new PlaceField<>(Path.of(Schema.AREA_SERVED));

    /** The place it is in: {@code schema:location}. */
    PlaceField<Participant> LOCATION = new PlaceField<>(Path.of(Schema.LOCATION));

    /** The place that it falls under, serves or is in: any of {@link #JURISDICTION}, {@link #AREA_SERVED} and {@link #LOCATION}. */
    PlaceField<Participant> PLACE = new PlaceField<>(Path.of(Bal.JURISDICTION, Schema.AREA_SERVED, Schema.LOCATION));

    /** The forms of exploitation it acts on: {@code bal:addresses}. */
    ConceptField<Participant, Exploitation> ADDRESSES =
            new ConceptField<>(Path.of(Bal.ADDRESSES), ExploitationScheme.IRI);

    /** The ways in which it works: {@code bal:approach}. */
    ConceptField<Participant, Approach> APPROACH = new ConceptField<>(Path.of(Bal.APPROACH), ApproachScheme.IRI);

    /** The contact points: {@code schema:contactPoint}. */
    EntityField<Participant, ContactPoint> CONTACTS = new EntityField<>(Path.of(Schema.CONTACT_POINT));

    /** The aims: {@code bal:hasAim}. */
    EntityField<Participant, Aim> AIMS = new EntityField<>(Path.of(Bal.HAS_AIM));

    /** The services; its own, not those of its phases: {@code bal:offers}. */
    EntityField<Participant, Service> SERVICES = new EntityField<>(Path.of(Bal.OFFERS));

    /** The clienteles, each one described group; its own, not those of its services or phases: {@code bal:servesClientele}. */
    EntityField<Participant, Clientele> CLIENTELES = new EntityField<>(Path.of(Bal.SERVES_CLIENTELE));

    /** Who takes part in it, in which role: {@code bal:hasParticipation}. */
    EntityField<Participant, Participation> PARTICIPATIONS = new EntityField<>(Path.of(Bal.HAS_PARTICIPATION));

    /** The published figures: {@code bal:hasStatistic}. */
    EntityField<Participant, Statistic> STATISTICS = new EntityField<>(Path.of(Bal.HAS_STATISTIC));

    /** The dated events: {@code bal:hasMilestone}. */
    EntityField<Participant, Milestone> MILESTONES = new EntityField<>(Path.of(Bal.HAS_MILESTONE));

    /** The participations in which it is the participant: against {@code bal:participant}. */
    EntityField<Participant, Participation> TAKES_PART = new EntityField<>(Path.against(Bal.PARTICIPANT));
}
