package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** A published number. */
@OWLClass(iri = "https://w3id.org/balise/def/Statistic")
public class MappedStatistic {

    @Id
    private URI uri;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/value")
    private Set<Integer> values;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/counted", fetch = FetchType.EAGER)
    private Set<MappedTerm> counted;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/periodBasis", fetch = FetchType.EAGER)
    private Set<MappedTerm> periodBases;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/started")
    private Set<String> started;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/ended")
    private Set<String> ended;

    /** For JOPA, which sets the fields. */
    public MappedStatistic() {}

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
    public Set<Integer> getValues() {
        return values;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getCounted() {
        return counted;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getPeriodBases() {
        return periodBases;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<String> getStarted() {
        return started;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<String> getEnded() {
        return ended;
    }
}
