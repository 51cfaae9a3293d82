package org.balise.synthetic;

import java.util.Optional;

/**
 * The part that someone takes in a programme or a network. Either the participant or the kind is known.
 *
 * @param iri the participation
 * @param role the role, a concept
 * @param participant the organization, unit or programme that takes part
 * @param participantKind the kind of organization that takes part without being named
 * @param period from when until when
 */
public record ParticipationFacts(
        String iri, String role, Optional<String> participant, Optional<String> participantKind, PeriodFacts period) {}
