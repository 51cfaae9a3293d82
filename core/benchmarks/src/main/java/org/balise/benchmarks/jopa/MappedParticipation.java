package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLDataProperty;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** The part that someone takes. */
@OWLClass(iri = "https://w3id.org/balise/def/Participation")
public class MappedParticipation {

    @Id
    private URI uri;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/participant", fetch = FetchType.EAGER)
    private Set<MappedBody> participants;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/participantKind", fetch = FetchType.EAGER)
    private Set<MappedTerm> participantKinds;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/role", fetch = FetchType.EAGER)
    private Set<MappedTerm> roles;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/started")
    private Set<String> started;

    @OWLDataProperty(iri = "https://w3id.org/balise/def/ended")
    private Set<String> ended;

    /** For JOPA, which sets the fields. */
    public MappedParticipation() {}

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
    public Set<MappedBody> getParticipants() {
        return participants;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getParticipantKinds() {
        return participantKinds;
    }

    /**
     * Reads the field.
     *
     * @return what is stated; null when nothing is
     */
    public Set<MappedTerm> getRoles() {
        return roles;
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
