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

/** A telephone. */
@OWLClass(iri = "https://schema.org/ContactPoint")
public class MappedContact {

    @Id
    private URI uri;

    @OWLAnnotationProperty(iri = "http://www.w3.org/2004/02/skos/core#prefLabel")
    private MultilingualString name;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/contactFunction", fetch = FetchType.EAGER)
    private Set<MappedTerm> functions;

    @OWLDataProperty(iri = "https://schema.org/telephone")
    private Set<String> telephones;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/telephoneAsPrinted")
    private Set<String> telephonesAsPrinted;

    /** For JOPA, which sets the fields. */
    public MappedContact() {}

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
    public Set<MappedTerm> getFunctions() {
        return functions;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<String> getTelephones() {
        return telephones;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<String> getTelephonesAsPrinted() {
        return telephonesAsPrinted;
    }
}
