package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * A report, an inventory or another work that a document names or belongs to; a {@code bal:Publication}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param otherNames its other names, such as an abbreviation; reads {@code skos:altLabel}
 * @param hiddenNames forms of its name that are kept for searching and never shown; reads {@code skos:hiddenLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param note what else is to be known; reads {@code skos:note}
 * @param date when it appeared; reads {@code bal:date}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param publishers who published it; reads {@code dcterms:publisher}
 * @param creators who made it; reads {@code dcterms:creator}
 * @param subjects what it is about; reads {@code dcterms:subject}
 * @param references what it refers to; reads {@code dcterms:references}
 * @param aims what it means to do or to change; in the order of their positions; reads {@code bal:hasAim}
 * @param milestones dated events in its life; reads {@code bal:hasMilestone}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param urls its websites; reads {@code schema:url}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.PUBLICATION, within = "https://schema.org/CreativeWork")
public record Publication(
        Id<Publication> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.ALT_LABEL) Text otherNames,
        @Reads(Skos.HIDDEN_LABEL) Text hiddenNames,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.DATE) Stated<PartialDate> date,
        Period period,
        @Reads(Dcterms.PUBLISHER) List<Ref<Organization>> publishers,
        @Reads(Dcterms.CREATOR) List<Ref<Participant>> creators,
        @Reads(Dcterms.SUBJECT) List<Ref<Entity>> subjects,
        @Reads(Dcterms.REFERENCES) List<Ref<Entity>> references,
        @Reads(Bal.HAS_AIM) List<Aim> aims,
        @Reads(Bal.HAS_MILESTONE) List<Milestone> milestones,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        @Reads(Schema.URL) List<String> urls,
        Rest rest)
        implements Dated {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param otherNames its other names
     * @param hiddenNames forms of its name that are kept for searching and never shown
     * @param description what it is
     * @param note what else is to be known
     * @param date when it appeared
     * @param period from when until when
     * @param publishers who published it
     * @param creators who made it
     * @param subjects what it is about
     * @param references what it refers to
     * @param aims what it means to do or to change
     * @param milestones dated events in its life
     * @param participations who takes part in it
     * @param urls its websites
     * @param rest what no other component reads
     */
    public Publication {
        publishers = Canonical.refs(publishers);
        creators = Canonical.refs(creators);
        subjects = Canonical.refs(subjects);
        references = Canonical.refs(references);
        aims = Canonical.parts(aims, Aim::position);
        milestones = Canonical.parts(milestones);
        participations = Canonical.parts(participations);
        urls = Canonical.strings(urls);
    }

    /**
     * The id of a publication of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code front-line-workers-report}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Publication> id(String slug) {
        return Id.below(Iris.ENTITIES + "publication/", slug);
    }
}
