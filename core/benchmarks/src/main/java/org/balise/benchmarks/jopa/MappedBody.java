package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.MultilingualString;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLAnnotationProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import java.net.URI;

/** Who may take part: JOPA reads which of the narrower classes it is from the data, and needs one class above them. */
@OWLClass(iri = "http://xmlns.com/foaf/0.1/Agent")
public class MappedBody {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    /** For JOPA, which sets the fields. */
    public MappedBody() {}

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
