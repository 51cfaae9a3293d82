package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import java.net.URI;
import java.util.Set;

/** A dated event. */
@OWLClass(iri = "https://w3id.org/balise/def/Milestone")
public class MappedMilestone {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/date")
    private Set<String> dates;

    /** For JOPA, which sets the fields. */
    public MappedMilestone() {}

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
    public Set<String> getDates() {
        return dates;
    }
}
