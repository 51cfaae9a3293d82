package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/**
 * The part that a participant takes, named or of an unnamed kind, in a role; a {@code bal:Participation}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param participant who takes part, when it is named; reads {@code bal:participant}
 * @param participantKind which kind of participants take part without being named; reads {@code bal:participantKind}
 * @param roles as what; reads {@code bal:role}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param note what else is to be known; reads {@code skos:note}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.PARTICIPATION, within = "http://data.europa.eu/m8g/Participation")
public record Participation(
        Id<Participation> id,
        @Reads(Bal.PARTICIPANT) Stated<Ref<Participant>> participant,
        @Reads(Bal.PARTICIPANT_KIND) Stated<Ref<OrganizationKind>> participantKind,
        @Reads(Bal.ROLE) List<Ref<Role>> roles,
        Period period,
        @Reads(Skos.NOTE) Text note,
        Rest rest)
        implements Dated {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param participant who takes part
     * @param participantKind which kind of participants take part without being named
     * @param roles as what
     * @param period from when until when
     * @param note what else is to be known
     * @param rest what no other component reads
     */
    public Participation {
        roles = Canonical.refs(roles);
    }
}
