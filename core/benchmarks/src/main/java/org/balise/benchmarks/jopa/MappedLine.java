package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** A programme with no more than a page needs. */
@OWLClass(iri = "https://w3id.org/balise/def/Program")
public class MappedLine {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    @OWLObjectProperty(iri = "https://schema.org/contactPoint", fetch = FetchType.EAGER)
    private Set<MappedLineContact> contacts;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/hasParticipation", fetch = FetchType.EAGER)
    private Set<MappedLineParticipation> participations;

    /** For JOPA, which sets the fields. */
    public MappedLine() {}

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
    public Set<MappedLineContact> getContacts() {
        return contacts;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedLineParticipation> getParticipations() {
        return participations;
    }
}
