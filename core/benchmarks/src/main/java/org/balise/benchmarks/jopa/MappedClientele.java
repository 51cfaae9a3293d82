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

/** A group that is served. */
@OWLClass(iri = "https://w3id.org/balise/def/Clientele")
public class MappedClientele {

    @Id
    private URI uri;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/population", fetch = FetchType.EAGER)
    private Set<MappedTerm> populations;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/gender", fetch = FetchType.EAGER)
    private Set<MappedTerm> genders;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/minimumAge")
    private Set<Integer> minimumAges;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/maximumAge")
    private Set<Integer> maximumAges;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/inclusion", fetch = FetchType.EAGER)
    private Set<MappedTerm> inclusions;

    @OWLAnnotationProperty(iri = "https://w3id.org/balise/def/situation")
    private MultilingualString situation;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/notApplicable", fetch = FetchType.EAGER)
    private Set<URI> notApplicable;

    /** For JOPA, which sets the fields. */
    public MappedClientele() {}

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
    public Set<MappedTerm> getPopulations() {
        return populations;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getGenders() {
        return genders;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<Integer> getMinimumAges() {
        return minimumAges;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<Integer> getMaximumAges() {
        return maximumAges;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getInclusions() {
        return inclusions;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public MultilingualString getSituation() {
        return situation;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<URI> getNotApplicable() {
        return notApplicable;
    }
}
