package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** A number of places. */
@OWLClass(iri = "https://w3id.org/balise/def/Capacity")
public class MappedCapacity {

    @Id
    private URI uri;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/places")
    private Set<Integer> places;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/capacityKind", fetch = FetchType.EAGER)
    private Set<MappedTerm> kinds;

    /** For JOPA, which sets the fields. */
    public MappedCapacity() {}

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
    public Set<Integer> getPlaces() {
        return places;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getKinds() {
        return kinds;
    }
}
