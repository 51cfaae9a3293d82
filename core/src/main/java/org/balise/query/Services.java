package org.balise.query;

import org.balise.model.Audience;
import org.balise.model.Clientele;
import org.balise.model.Service;
import org.balise.model.ServiceKind;
import org.balise.vocabulary.AudienceScheme;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.ServiceKindScheme;

/** Fields of services. */
public interface Services extends Entities {

    /** What kind of thing it is: {@code bal:serviceKind}. */
    ConceptField<Service, ServiceKind> KIND = new ConceptField<>(Path.of(Bal.SERVICE_KIND), ServiceKindScheme.IRI);

    /** Whom a training or message addresses: {@code bal:audience}. */
    ConceptField<Service, Audience> AUDIENCE = new ConceptField<>(Path.of(Bal.AUDIENCE), AudienceScheme.IRI);

    /** Whom it serves: {@code bal:servesClientele}. */
    EntityField<Service, Clientele> CLIENTELES = new EntityField<>(Path.of(Bal.SERVES_CLIENTELE));

    /** How many places it has: {@code bal:places} of its {@code bal:hasCapacity}. */
    NumberField<Service> PLACES = new NumberField<>(Path.of(Bal.HAS_CAPACITY).then(Path.of(Bal.PLACES)));
}
