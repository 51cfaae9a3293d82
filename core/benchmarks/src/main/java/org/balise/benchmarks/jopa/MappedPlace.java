package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import java.net.URI;

/** A place. */
@OWLClass(iri = "https://w3id.org/balise/def/Place")
public class MappedPlace {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    /** For JOPA, which sets the fields. */
    public MappedPlace() {}

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
