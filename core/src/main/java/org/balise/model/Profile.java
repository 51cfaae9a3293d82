package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/**
 * What any initiative may have: the part that the records of all kinds of initiatives share.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name; reads {@code skos:prefLabel}
 * @param otherNames its other names, such as an abbreviation; reads {@code skos:altLabel}
 * @param formerNames names that it bore before; reads {@code bal:formerName}
 * @param hiddenNames forms of its name that are kept for searching and never shown; reads {@code skos:hiddenLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param note what else is to be known; reads {@code skos:note}
 * @param status how it stands, such as ongoing or former; reads {@code bal:status}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param partOf the initiatives that it is part of; reads {@code dcterms:isPartOf}
 * @param jurisdictions the places whose authority acts over it or in whose name it acts; reads {@code bal:jurisdiction}
 * @param areasServed the places whose people it serves; reads {@code schema:areaServed}
 * @param locations the places where it is; reads {@code schema:location}
 * @param exploitations the forms of exploitation that it acts against; reads {@code bal:addresses}
 * @param approaches its ways of working; reads {@code bal:approach}
 * @param preventionLevels where it stands on the continuum of crime prevention; reads {@code bal:preventionLevel}
 * @param settings the surroundings in which it works; reads {@code bal:setting}
 * @param topics what a record files it under; reads {@code bal:topic}
 * @param taggedAgeGroups age groups that a record tags it with, apart from any clientele; reads {@code bal:taggedAgeGroup}
 * @param taggedGenders genders that a record tags it with, apart from any clientele; reads {@code bal:taggedGender}
 * @param taggedPopulations populations that a record tags it with, apart from any clientele; reads {@code bal:taggedPopulation}
 * @param aims what it means to do or to change; in the order of their positions; reads {@code bal:hasAim}
 * @param services what it offers; reads {@code bal:offers}
 * @param clienteles the groups of people that it serves; reads {@code bal:servesClientele}
 * @param participations who takes part in it, and as what; reads {@code bal:hasParticipation}
 * @param phases its ordered parts; in the order of their numbers; reads {@code bal:hasPhase}
 * @param milestones dated events in its life; reads {@code bal:hasMilestone}
 * @param statistics figures published about it; reads {@code bal:hasStatistic}
 * @param contactPoints how to reach it; reads {@code schema:contactPoint}
 * @param addresses its postal addresses, as far as they may be disclosed; reads {@code schema:address}
 * @param urls its websites; reads {@code schema:url}
 * @param cost what it costs; reads {@code bal:cost}
 * @param organizationalRequirement what an organization must be or have to run it; reads {@code bal:organizationalRequirement}
 * @param supportingResource materials that it uses; reads {@code bal:supportingResource}
 * @param trainingAndAssistance training and help for those who set it up; reads {@code bal:trainingAndAssistance}
 * @param riskAssessmentTool the tool by which it assesses risks; reads {@code bal:riskAssessmentTool}
 * @param literature studies and other texts about it; reads {@code bal:literature}
 * @param founders who founded it: people or organizations; reads {@code schema:founder}
 * @param creators who made it; reads {@code dcterms:creator}
 * @param references what it refers to; reads {@code dcterms:references}
 */
public record Profile(
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.ALT_LABEL) Text otherNames,
        @Reads(Bal.FORMER_NAME) Text formerNames,
        @Reads(Skos.HIDDEN_LABEL) Text hiddenNames,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Skos.NOTE) Text note,
        @Reads(Bal.STATUS) Stated<Ref<Status>> status,
        Period period,
        @Reads(Dcterms.IS_PART_OF) List<Ref<Initiative>> partOf,
        @Reads(Bal.JURISDICTION) List<Ref<Place>> jurisdictions,
        @Reads(Schema.AREA_SERVED) List<Ref<Place>> areasServed,
        @Reads(Schema.LOCATION) List<Ref<Place>> locations,
        @Reads(Bal.ADDRESSES) List<Ref<Exploitation>> exploitations,
        @Reads(Bal.APPROACH) List<Ref<Approach>> approaches,
        @Reads(Bal.PREVENTION_LEVEL) List<Ref<PreventionLevel>> preventionLevels,
        @Reads(Bal.SETTING) List<Ref<Setting>> settings,
        @Reads(Bal.TOPIC) List<Ref<Topic>> topics,
        @Reads(Bal.TAGGED_AGE_GROUP) List<Ref<AgeGroup>> taggedAgeGroups,
        @Reads(Bal.TAGGED_GENDER) List<Ref<Gender>> taggedGenders,
        @Reads(Bal.TAGGED_POPULATION) List<Ref<Population>> taggedPopulations,
        @Reads(Bal.HAS_AIM) List<Aim> aims,
        @Reads(Bal.OFFERS) List<Service> services,
        @Reads(Bal.SERVES_CLIENTELE) List<Clientele> clienteles,
        @Reads(Bal.HAS_PARTICIPATION) List<Participation> participations,
        @Reads(Bal.HAS_PHASE) List<Phase> phases,
        @Reads(Bal.HAS_MILESTONE) List<Milestone> milestones,
        @Reads(Bal.HAS_STATISTIC) List<Statistic> statistics,
        @Reads(Schema.CONTACT_POINT) List<ContactPoint> contactPoints,
        @Reads(Schema.ADDRESS) List<PostalAddress> addresses,
        @Reads(Schema.URL) List<String> urls,
        @Reads(Bal.COST) Stated<Text> cost,
        @Reads(Bal.ORGANIZATIONAL_REQUIREMENT) Stated<Text> organizationalRequirement,
        @Reads(Bal.SUPPORTING_RESOURCE) Stated<Text> supportingResource,
        @Reads(Bal.TRAINING_AND_ASSISTANCE) Stated<Text> trainingAndAssistance,
        @Reads(Bal.RISK_ASSESSMENT_TOOL) Stated<Text> riskAssessmentTool,
        @Reads(Bal.LITERATURE) Stated<Text> literature,
        @Reads(Schema.FOUNDER) List<Ref<Entity>> founders,
        @Reads(Dcterms.CREATOR) List<Ref<Participant>> creators,
        @Reads(Dcterms.REFERENCES) List<Ref<Entity>> references) {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param name its name
     * @param otherNames its other names
     * @param formerNames names that it bore before
     * @param hiddenNames forms of its name that are kept for searching and never shown
     * @param description what it is
     * @param note what else is to be known
     * @param status how it stands
     * @param period from when until when
     * @param partOf the initiatives that it is part of
     * @param jurisdictions the places whose authority acts over it or in whose name it acts
     * @param areasServed the places whose people it serves
     * @param locations the places where it is
     * @param exploitations the forms of exploitation that it acts against
     * @param approaches its ways of working
     * @param preventionLevels where it stands on the continuum of crime prevention
     * @param settings the surroundings in which it works
     * @param topics what a record files it under
     * @param taggedAgeGroups age groups that a record tags it with
     * @param taggedGenders genders that a record tags it with
     * @param taggedPopulations populations that a record tags it with
     * @param aims what it means to do or to change
     * @param services what it offers
     * @param clienteles the groups of people that it serves
     * @param participations who takes part in it
     * @param phases its ordered parts
     * @param milestones dated events in its life
     * @param statistics figures published about it
     * @param contactPoints how to reach it
     * @param addresses its postal addresses
     * @param urls its websites
     * @param cost what it costs
     * @param organizationalRequirement what an organization must be or have to run it
     * @param supportingResource materials that it uses
     * @param trainingAndAssistance training and help for those who set it up
     * @param riskAssessmentTool the tool by which it assesses risks
     * @param literature studies and other texts about it
     * @param founders who founded it
     * @param creators who made it
     * @param references what it refers to
     */
    public Profile {
        partOf = Canonical.refs(partOf);
        jurisdictions = Canonical.refs(jurisdictions);
        areasServed = Canonical.refs(areasServed);
        locations = Canonical.refs(locations);
        exploitations = Canonical.refs(exploitations);
        approaches = Canonical.refs(approaches);
        preventionLevels = Canonical.refs(preventionLevels);
        settings = Canonical.refs(settings);
        topics = Canonical.refs(topics);
        taggedAgeGroups = Canonical.refs(taggedAgeGroups);
        taggedGenders = Canonical.refs(taggedGenders);
        taggedPopulations = Canonical.refs(taggedPopulations);
        aims = Canonical.parts(aims, Aim::position);
        services = Canonical.parts(services);
        clienteles = Canonical.parts(clienteles);
        participations = Canonical.parts(participations);
        phases = Canonical.parts(phases, Phase::number);
        milestones = Canonical.parts(milestones);
        statistics = Canonical.parts(statistics);
        contactPoints = Canonical.parts(contactPoints);
        addresses = Canonical.parts(addresses);
        urls = Canonical.strings(urls);
        founders = Canonical.refs(founders);
        creators = Canonical.refs(creators);
        references = Canonical.refs(references);
    }
}
