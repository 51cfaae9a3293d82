package org.balise.model;

import java.util.List;
import java.util.Set;
import org.balise.vocabulary.Bal;

/**
 * An organized effort that the catalogue describes; a {@code bal:Initiative}. All kinds share a {@link Profile}; those of
 * its components that are asked most can be asked here too.
 */
@Denotes(Bal.INITIATIVE)
public sealed interface Initiative extends Participant, Dated
        permits Program, Strategy, Campaign, Network, TaskForce, LegalMeasure, GeneralInitiative {

    @Override
    Id<? extends Initiative> id();

    /**
     * What any initiative may have.
     *
     * @return the shared components
     */
    Profile profile();

    @Override
    default Text name() {
        return profile().name();
    }

    /**
     * Its other names, such as an abbreviation.
     *
     * @return {@code skos:altLabel}
     */
    default Text otherNames() {
        return profile().otherNames();
    }

    /**
     * Names that it bore before.
     *
     * @return {@code bal:formerName}
     */
    default Text formerNames() {
        return profile().formerNames();
    }

    /**
     * What it is, in the editors' words.
     *
     * @return {@code dcterms:description}
     */
    default Text description() {
        return profile().description();
    }

    @Override
    default Text note() {
        return profile().note();
    }

    /**
     * How it stands, such as ongoing or former.
     *
     * @return {@code bal:status}
     */
    default Stated<Ref<Status>> status() {
        return profile().status();
    }

    /**
     * From when until when.
     *
     * @return {@code bal:started} and {@code bal:ended}
     */
    @Override
    default Period period() {
        return profile().period();
    }

    /**
     * The initiatives that it is part of.
     *
     * @return {@code dcterms:isPartOf}
     */
    default List<Ref<Initiative>> partOf() {
        return profile().partOf();
    }

    /**
     * The places whose authority acts over it or in whose name it acts.
     *
     * @return {@code bal:jurisdiction}
     */
    default List<Ref<Place>> jurisdictions() {
        return profile().jurisdictions();
    }

    /**
     * The places whose people it serves.
     *
     * @return {@code schema:areaServed}
     */
    default List<Ref<Place>> areasServed() {
        return profile().areasServed();
    }

    /**
     * The places where it is.
     *
     * @return {@code schema:location}
     */
    default List<Ref<Place>> locations() {
        return profile().locations();
    }

    /**
     * The forms of exploitation that it acts against.
     *
     * @return {@code bal:addresses}
     */
    default List<Ref<Exploitation>> exploitations() {
        return profile().exploitations();
    }

    /**
     * Its ways of working.
     *
     * @return {@code bal:approach}
     */
    default List<Ref<Approach>> approaches() {
        return profile().approaches();
    }

    /**
     * What a record files it under.
     *
     * @return {@code bal:topic}
     */
    default List<Ref<Topic>> topics() {
        return profile().topics();
    }

    /**
     * What it means to do or to change; in the order of their positions.
     *
     * @return {@code bal:hasAim}
     */
    default List<Aim> aims() {
        return profile().aims();
    }

    @Override
    default List<Service> services() {
        return profile().services();
    }

    @Override
    default List<Clientele> clienteles() {
        return profile().clienteles();
    }

    /**
     * Who takes part in it, and as what.
     *
     * @return {@code bal:hasParticipation}
     */
    default List<Participation> participations() {
        return profile().participations();
    }

    /**
     * Its ordered parts; in the order of their numbers.
     *
     * @return {@code bal:hasPhase}
     */
    default List<Phase> phases() {
        return profile().phases();
    }

    /**
     * Dated events in its life.
     *
     * @return {@code bal:hasMilestone}
     */
    default List<Milestone> milestones() {
        return profile().milestones();
    }

    /**
     * Figures published about it.
     *
     * @return {@code bal:hasStatistic}
     */
    default List<Statistic> statistics() {
        return profile().statistics();
    }

    @Override
    default List<ContactPoint> contactPoints() {
        return profile().contactPoints();
    }

    /**
     * Its postal addresses, as far as they may be disclosed.
     *
     * @return {@code schema:address}
     */
    default List<PostalAddress> addresses() {
        return profile().addresses();
    }

    /**
     * The named participants that run it, alone or with others, now or in the past: those whose role is
     * {@link Role#OPERATOR} or the narrower {@link Role#JOINT_OPERATOR}. Operators of whom only the kind is told stand in
     * {@link #participations}, and so does the period of each.
     *
     * @return references to the operators, each once
     */
    default List<Ref<Participant>> operators() {
        return participants(Set.of(Role.OPERATOR, Role.JOINT_OPERATOR));
    }

    /**
     * The named participants that have one of these roles, now or in the past.
     *
     * @param roles the roles; a narrower role counts only when it is given too
     * @return references to the participants, each once
     */
    default List<Ref<Participant>> participants(Set<Id<Role>> roles) {
        return participations().stream()
                .filter(part -> part.roles().stream().map(Ref::id).anyMatch(roles::contains))
                .flatMap(part -> part.participant().values().stream())
                .distinct()
                .toList();
    }
}
