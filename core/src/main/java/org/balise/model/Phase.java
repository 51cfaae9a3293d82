package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * An ordered part of an initiative, with dates, services or clientele of its own; a {@code bal:Phase}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param note what else is to be known; reads {@code skos:note}
 * @param number its place among the phases of the initiative, from 1; reads {@code bal:phaseNumber}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param span how long it lasts; reads {@code bal:duration} and {@code bal:durationSense}
 * @param exploitations the forms of exploitation that it acts against; reads {@code bal:addresses}
 * @param aims what it means to do or to change; in the order of their positions; reads {@code bal:hasAim}
 * @param services what it offers; reads {@code bal:offers}
 * @param clienteles the groups of people that it serves; reads {@code bal:servesClientele}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.PHASE, within = "https://ontology.commonapproach.org/cids#Activity")
public record Phase(
        Id<Phase> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.PHASE_NUMBER) Stated<Integer> number,
        Period period,
        Span span,
        @Reads(Bal.ADDRESSES) List<Ref<Exploitation>> exploitations,
        @Reads(Bal.HAS_AIM) List<Aim> aims,
        @Reads(Bal.OFFERS) List<Service> services,
        @Reads(Bal.SERVES_CLIENTELE) List<Clientele> clienteles,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        Rest rest)
        implements Dated {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param description what it is
     * @param note what else is to be known
     * @param number its place among the phases of the initiative
     * @param period from when until when
     * @param span how long it lasts
     * @param exploitations the forms of exploitation that it acts against
     * @param aims what it means to do or to change
     * @param services what it offers
     * @param clienteles the groups of people that it serves
     * @param participations who takes part in it
     * @param rest what no other component reads
     */
    public Phase {
        exploitations = Canonical.refs(exploitations);
        aims = Canonical.parts(aims, Aim::position);
        services = Canonical.parts(services);
        clienteles = Canonical.parts(clienteles);
        participations = Canonical.parts(participations);
    }
}
