package org.balise.query;

import org.balise.model.Clientele;
import org.balise.model.Exploitation;
import org.balise.model.Phase;
import org.balise.model.Service;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.ExploitationScheme;

/** Fields of phases. */
public interface Phases extends Entities {

    /** Its position, from 1: {@code bal:phaseNumber}. */
    NumberField<Phase> NUMBER = new NumberField<>(Path.of(Bal.PHASE_NUMBER));

    /** When it began: {@code bal:started}. */
    DateField<Phase> STARTED = new DateField<>(Path.of(Bal.STARTED));

    /** The services: {@code bal:offers}. */
    EntityField<Phase, Service> SERVICES = new EntityField<>(Path.of(Bal.OFFERS));

    /** Whom it serves: {@code bal:servesClientele}. */
    EntityField<Phase, Clientele> CLIENTELES = new EntityField<>(Path.of(Bal.SERVES_CLIENTELE));

    /** The forms of exploitation it acts on: {@code bal:addresses}. */
    ConceptField<Phase, Exploitation> ADDRESSES = new ConceptField<>(Path.of(Bal.ADDRESSES), ExploitationScheme.IRI);
}
