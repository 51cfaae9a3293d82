package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Org;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A body, or a unit inside one; an {@code org:Organization}.
 *
 * <p>Immutable and thread-safe. A unit is no record of its own: its type stands in {@link Rest#types}.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param otherNames its other names, such as an abbreviation; reads {@code skos:altLabel}
 * @param formerNames names that it bore before; reads {@code bal:formerName}
 * @param hiddenNames forms of its name that are kept for searching and never shown; reads {@code skos:hiddenLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param note what else is to be known; reads {@code skos:note}
 * @param kinds the kinds of body that it is; reads {@code bal:organizationKind}
 * @param unitOf the bodies that it is a unit of; reads {@code org:unitOf}
 * @param partOf the bodies that it is part of, without being a mere unit; reads {@code org:subOrganizationOf}
 * @param status how it stands, such as ongoing or former; reads {@code bal:status}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param jurisdictions the places whose authority acts over it or in whose name it acts; reads {@code bal:jurisdiction}
 * @param areasServed the places whose people it serves; reads {@code schema:areaServed}
 * @param locations the places where it is; reads {@code schema:location}
 * @param exploitations the forms of exploitation that it acts against; reads {@code bal:addresses}
 * @param approaches its ways of working; reads {@code bal:approach}
 * @param aims what it means to do or to change; in the order of their positions; reads {@code bal:hasAim}
 * @param services what it offers; reads {@code bal:offers}
 * @param clienteles the groups of people that it serves; reads {@code bal:servesClientele}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param milestones dated events in its life; reads {@code bal:hasMilestone}
 * @param statistics figures published about it; reads {@code bal:hasStatistic}
 * @param contactPoints how to reach it; reads {@code schema:contactPoint}
 * @param addresses its postal addresses, as far as they may be disclosed; reads {@code schema:address}
 * @param urls its websites; reads {@code schema:url}
 * @param founders who founded it: people or organizations; reads {@code schema:founder}
 * @param rest what no other component reads
 */
@Denotes(value = Org.ORGANIZATION_CLASS, including = Org.ORGANIZATIONAL_UNIT_CLASS)
public record Organization(
        Id<Organization> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.ALT_LABEL) Text otherNames,
        @Reads(Bal.FORMER_NAME) Text formerNames,
        @Reads(Skos.HIDDEN_LABEL) Text hiddenNames,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.ORGANIZATION_KIND) List<Ref<OrganizationKind>> kinds,
        @Reads(Org.UNIT_OF) List<Ref<Organization>> unitOf,
        @Reads(Org.SUB_ORGANIZATION_OF) List<Ref<Organization>> partOf,
        @Reads(Bal.STATUS) Stated<Ref<Status>> status,
        Period period,
        @Reads(Bal.JURISDICTION) List<Ref<Place>> jurisdictions,
        @Reads(Schema.AREA_SERVED) List<Ref<Place>> areasServed,
        @Reads(Schema.LOCATION) List<Ref<Place>> locations,
        @Reads(Bal.ADDRESSES) List<Ref<Exploitation>> exploitations,
        @Reads(Bal.APPROACH) List<Ref<Approach>> approaches,
        @Reads(Bal.HAS_AIM) List<Aim> aims,
        @Reads(Bal.OFFERS) List<Service> services,
        @Reads(Bal.SERVES_CLIENTELE) List<Clientele> clienteles,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        @Reads(Bal.HAS_MILESTONE) List<Milestone> milestones,
        @Reads(Bal.HAS_STATISTIC) List<Statistic> statistics,
        @Reads(Schema.CONTACT_POINT) List<ContactPoint> contactPoints,
        @Reads(Schema.ADDRESS) List<PostalAddress> addresses,
        @Reads(Schema.URL) List<String> urls,
        @Reads(Schema.FOUNDER) List<Ref<Entity>> founders,
        Rest rest)
        implements Participant {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param otherNames its other names
     * @param formerNames names that it bore before
     * @param hiddenNames forms of its name that are kept for searching and never shown
     * @param description what it is
     * @param note what else is to be known
     * @param kinds the kinds of body that it is
     * @param unitOf the bodies that it is a unit of
     * @param partOf the bodies that it is part of
     * @param status how it stands
     * @param period from when until when
     * @param jurisdictions the places whose authority acts over it or in whose name it acts
     * @param areasServed the places whose people it serves
     * @param locations the places where it is
     * @param exploitations the forms of exploitation that it acts against
     * @param approaches its ways of working
     * @param aims what it means to do or to change
     * @param services what it offers
     * @param clienteles the groups of people that it serves
     * @param participations who takes part in it
     * @param milestones dated events in its life
     * @param statistics figures published about it
     * @param contactPoints how to reach it
     * @param addresses its postal addresses
     * @param urls its websites
     * @param founders who founded it
     * @param rest what no other component reads
     */
    public Organization {
        kinds = Canonical.refs(kinds);
        unitOf = Canonical.refs(unitOf);
        partOf = Canonical.refs(partOf);
        jurisdictions = Canonical.refs(jurisdictions);
        areasServed = Canonical.refs(areasServed);
        locations = Canonical.refs(locations);
        exploitations = Canonical.refs(exploitations);
        approaches = Canonical.refs(approaches);
        aims = Canonical.parts(aims, Aim::position);
        services = Canonical.parts(services);
        clienteles = Canonical.parts(clienteles);
        participations = Canonical.parts(participations);
        milestones = Canonical.parts(milestones);
        statistics = Canonical.parts(statistics);
        contactPoints = Canonical.parts(contactPoints);
        addresses = Canonical.parts(addresses);
        urls = Canonical.strings(urls);
        founders = Canonical.refs(founders);
    }

    /**
     * The id of an organization of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code not-in-my-city}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Organization> id(String slug) {
        return Id.below(Iris.ENTITIES + "organization/", slug);
    }

    /**
     * The id of a unit of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code alert-human-trafficking-calgary}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Organization> unit(String slug) {
        return Id.below(Iris.ENTITIES + "unit/", slug);
    }

    /**
     * Whether it is a unit inside a body: an {@code org:OrganizationalUnit}.
     *
     * @return whether a source says so, or names the body that it is a unit of
     */
    public boolean isUnit() {
        return !unitOf.isEmpty() || rest.types().contains(Org.ORGANIZATIONAL_UNIT_CLASS);
    }
}
