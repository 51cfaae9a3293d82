package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** A programme with all that is said of it. */
@OWLClass(iri = "https://w3id.org/balise/def/Program")
public class MappedProgram {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#altLabel")
    private MultilingualString otherName;

    @OWLAnnotationProperty(iri = "http://purl.org/dc/terms/description")
    private MultilingualString description;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/jurisdiction", fetch = FetchType.EAGER)
    private Set<MappedPlace> jurisdictions;

    @OWLObjectProperty(iri = "https://schema.org/areaServed", fetch = FetchType.EAGER)
    private Set<MappedPlace> areasServed;

    @OWLObjectProperty(iri = "https://schema.org/location", fetch = FetchType.EAGER)
    private Set<MappedPlace> locations;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/servesClientele", fetch = FetchType.EAGER)
    private Set<MappedClientele> clienteles;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/offers", fetch = FetchType.EAGER)
    private Set<MappedService> services;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/addresses", fetch = FetchType.EAGER)
    private Set<MappedTerm> exploitations;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/hasParticipation", fetch = FetchType.EAGER)
    private Set<MappedParticipation> participations;

    @OWLObjectProperty(iri = "https://schema.org/contactPoint", fetch = FetchType.EAGER)
    private Set<MappedContact> contacts;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/status", fetch = FetchType.EAGER)
    private Set<MappedTerm> statuses;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/started")
    private Set<String> started;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/ended")
    private Set<String> ended;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/hasMilestone", fetch = FetchType.EAGER)
    private Set<MappedMilestone> milestones;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/hasStatistic", fetch = FetchType.EAGER)
    private Set<MappedStatistic> statistics;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/notAvailable", fetch = FetchType.EAGER)
    private Set<URI> notAvailable;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/limitedInformation", fetch = FetchType.EAGER)
    private Set<URI> limitedInformation;

    /** For JOPA, which sets the fields. */
    public MappedProgram() {}

    /**
     * The entity.
     *
     * @return its IRI
     */
    public URI getUri() {
        return uri;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public MultilingualString getName() {
        return name;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public MultilingualString getOtherName() {
        return otherName;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public MultilingualString getDescription() {
        return description;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedPlace> getJurisdictions() {
        return jurisdictions;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedPlace> getAreasServed() {
        return areasServed;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedPlace> getLocations() {
        return locations;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedClientele> getClienteles() {
        return clienteles;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedService> getServices() {
        return services;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getExploitations() {
        return exploitations;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedParticipation> getParticipations() {
        return participations;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedContact> getContacts() {
        return contacts;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getStatuses() {
        return statuses;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<String> getStarted() {
        return started;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<String> getEnded() {
        return ended;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedMilestone> getMilestones() {
        return milestones;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedStatistic> getStatistics() {
        return statistics;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<URI> getNotAvailable() {
        return notAvailable;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<URI> getLimitedInformation() {
        return limitedInformation;
    }
}
