package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * One thing offered by an initiative, a phase or a body; a {@code bal:Service}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param note what else is to be known; reads {@code skos:note}
 * @param kinds the kinds of service that it is; reads {@code bal:serviceKind}
 * @param exploitations the forms of exploitation that it acts against; reads {@code bal:addresses}
 * @param approaches its ways of working; reads {@code bal:approach}
 * @param audiences the groups of professionals or the public that a training or a message is for; reads {@code bal:audience}
 * @param capacities the places that it has; reads {@code bal:hasCapacity}
 * @param span how long it lasts; reads {@code bal:duration} and {@code bal:durationSense}
 * @param recurrence the time between two sessions, such as seven days; reads {@code bal:recurrence}
 * @param secondary whether the source calls it a secondary component; reads {@code bal:secondary}
 * @param clienteles the groups of people that it serves; reads {@code bal:servesClientele}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param providers who provides it; reads {@code schema:provider}
 * @param contactPoints how to reach it; reads {@code schema:contactPoint}
 * @param addresses its postal addresses, as far as they may be disclosed; reads {@code schema:address}
 * @param areasServed the places whose people it serves; reads {@code schema:areaServed}
 * @param rest what no other component reads
 */
@Denotes(
        value = Bal.SERVICE,
        within = {"https://ontology.commonapproach.org/cids#Service", "https://schema.org/Service"})
public record Service(
        Id<Service> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.SERVICE_KIND) List<Ref<ServiceKind>> kinds,
        @Reads(Bal.ADDRESSES) List<Ref<Exploitation>> exploitations,
        @Reads(Bal.APPROACH) List<Ref<Approach>> approaches,
        @Reads(Bal.AUDIENCE) List<Ref<Audience>> audiences,
        @Reads(Bal.HAS_CAPACITY) List<Capacity> capacities,
        Span span,
        @Reads(Bal.RECURRENCE) Stated<CalendarDuration> recurrence,
        @Reads(Bal.SECONDARY) Stated<Boolean> secondary,
        @Reads(Bal.SERVES_CLIENTELE) List<Clientele> clienteles,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        @Reads(Schema.PROVIDER) List<Ref<Participant>> providers,
        @Reads(Schema.CONTACT_POINT) List<ContactPoint> contactPoints,
        @Reads(Schema.ADDRESS) List<PostalAddress> addresses,
        @Reads(Schema.AREA_SERVED) List<Ref<Place>> areasServed,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param description what it is
     * @param note what else is to be known
     * @param kinds the kinds of service that it is
     * @param exploitations the forms of exploitation that it acts against
     * @param approaches its ways of working
     * @param audiences the groups of professionals or the public that a training or a message is for
     * @param capacities the places that it has
     * @param span how long it lasts
     * @param recurrence the time between two sessions
     * @param secondary whether the source calls it a secondary component
     * @param clienteles the groups of people that it serves
     * @param participations who takes part in it
     * @param providers who provides it
     * @param contactPoints how to reach it
     * @param addresses its postal addresses
     * @param areasServed the places whose people it serves
     * @param rest what no other component reads
     */
    public Service {
        kinds = Canonical.refs(kinds);
        exploitations = Canonical.refs(exploitations);
        approaches = Canonical.refs(approaches);
        audiences = Canonical.refs(audiences);
        capacities = Canonical.parts(capacities);
        clienteles = Canonical.parts(clienteles);
        participations = Canonical.parts(participations);
        providers = Canonical.refs(providers);
        contactPoints = Canonical.parts(contactPoints);
        addresses = Canonical.parts(addresses);
        areasServed = Canonical.refs(areasServed);
    }
}
