package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A dated event in the life of an initiative; a {@code bal:Milestone}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param note what else is to be known; reads {@code skos:note}
 * @param date when it happened; reads {@code bal:date}
 * @param span how long it lasts; reads {@code bal:duration} and {@code bal:durationSense}
 * @param locations the places where it is; reads {@code schema:location}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param statistics figures published about it; reads {@code bal:hasStatistic}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.MILESTONE, within = "http://www.w3.org/ns/prov#Activity")
public record Milestone(
        Id<Milestone> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.DATE) Stated<PartialDate> date,
        Span span,
        @Reads(Schema.LOCATION) List<Ref<Place>> locations,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        @Reads(Bal.HAS_STATISTIC) List<Statistic> statistics,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param description what it is
     * @param note what else is to be known
     * @param date when it happened
     * @param span how long it lasts
     * @param locations the places where it is
     * @param participations who takes part in it
     * @param statistics figures published about it
     * @param rest what no other component reads
     */
    public Milestone {
        locations = Canonical.refs(locations);
        participations = Canonical.parts(participations);
        statistics = Canonical.parts(statistics);
    }
}
