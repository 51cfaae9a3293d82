package org.balise.benchmarks.jopa;

import cz.cvut.kbss.jopa.model.annotations.FetchType;
import cz.cvut.kbss.jopa.model.annotations.Id;
import cz.cvut.kbss.jopa.model.annotations.OWLClass;
import cz.cvut.kbss.jopa.model.annotations.OWLObjectProperty;
import java.net.URI;
import java.util.Set;

/** The part that someone takes, as a line needs it. */
@OWLClass(iri = "https://w3id.org/balise/def/Participation")
public class MappedLineParticipation {

    @Id
    private URI uri;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/participant", fetch = FetchType.EAGER)
    private Set<MappedBody> participants;

    @OWLObjectProperty(iri = "https://w3id.org/balise/def/role", fetch = FetchType.EAGER)
    private Set<URI> roles;

    /** For JOPA, which sets the fields. */
    public MappedLineParticipation() {}

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
    public Set<URI> getRoles() {
        return roles;
    }
}
