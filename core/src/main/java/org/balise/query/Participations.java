package org.balise.query;

import org.balise.model.Entity;
import org.balise.model.OrganizationKind;
import org.balise.model.Participant;
import org.balise.model.Participation;
import org.balise.model.Role;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.OrganizationKindScheme;
import org.balise.vocabulary.RoleScheme;

/** Fields of participations. */
public interface Participations extends Entities {

    /** Who takes part: {@code bal:participant}. */
    EntityField<Participation, Participant> PARTICIPANT = new EntityField<>(Path.of(Bal.PARTICIPANT));

    /** The kind of those who take part without being named: {@code bal:participantKind}. */
    ConceptField<Participation, OrganizationKind> PARTICIPANT_KIND =
            new ConceptField<>(Path.of(Bal.PARTICIPANT_KIND), OrganizationKindScheme.IRI);

    /** In which role: {@code bal:role}. */
    ConceptField<Participation, Role> ROLE = new ConceptField<>(Path.of(Bal.ROLE), RoleScheme.IRI);

    /** What the participant takes part in: against {@code bal:hasParticipation}. */
    EntityField<Participation, Entity> IN = new EntityField<>(Path.against(Bal.HAS_PARTICIPATION));

    /** From when: {@code bal:started}. */
    DateField<Participation> STARTED = new DateField<>(Path.of(Bal.STARTED));

    /** Until when; not stated means unknown, not open: {@code bal:ended}. */
    DateField<Participation> ENDED = new DateField<>(Path.of(Bal.ENDED));
}
