package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import java.net.URI;

/** A concept of a vocabulary. */
@OWLClass(iri = "http://www.w3.org/2004/02/skos/core#Concept")
public class MappedTerm {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    /** For JOPA, which sets the fields. */
    public MappedTerm() {}

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
}
