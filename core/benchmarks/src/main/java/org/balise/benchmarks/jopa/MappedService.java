package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** Something that is offered. */
@OWLClass(iri = "https://w3id.org/balise/def/Service")
public class MappedService {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/serviceKind", fetch = FetchType.EAGER)
    private Set<MappedTerm> kinds;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/hasCapacity", fetch = FetchType.EAGER)
    private Set<MappedCapacity> capacities;

    @OWLObjectProperty(iri = "https://schema.org/address", fetch = FetchType.EAGER)
    private Set<MappedAddress> addresses;

    /** For JOPA, which sets the fields. */
    public MappedService() {}

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
    public Set<MappedTerm> getKinds() {
        return kinds;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedCapacity> getCapacities() {
        return capacities;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedAddress> getAddresses() {
        return addresses;
    }
}
