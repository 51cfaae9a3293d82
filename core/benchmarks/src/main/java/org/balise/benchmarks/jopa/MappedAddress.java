package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** An address. */
@OWLClass(iri = "https://schema.org/PostalAddress")
public class MappedAddress {

    @Id
    private URI uri;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/disclosure", fetch = FetchType.EAGER)
    private Set<MappedTerm> disclosures;

    /** For JOPA, which sets the fields. */
    public MappedAddress() {}

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
    public Set<MappedTerm> getDisclosures() {
        return disclosures;
    }
}
