package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import java.net.URI;
import java.util.Set;

/** The telephone of a line. */
@OWLClass(iri = "https://schema.org/ContactPoint")
public class MappedLineContact {

    @Id
    private URI uri;

    @OWLDataProperty(iri = "https://schema.org/telephone")
    private Set<String> telephones;

    /** For JOPA, which sets the fields. */
    public MappedLineContact() {}

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
    public Set<String> getTelephones() {
        return telephones;
    }
}
