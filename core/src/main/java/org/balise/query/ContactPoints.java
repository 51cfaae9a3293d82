package org.balise.query;

import org.balise.model.ContactFunction;
import org.balise.model.ContactPoint;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.ContactFunctionScheme;
import org.balise.vocabulary.Schema;

/** Fields of contact points. */
public interface ContactPoints extends Entities {

    /** What it is for: {@code bal:contactFunction}. */
    ConceptField<ContactPoint, ContactFunction> FUNCTION =
            new ConceptField<>(Path.of(Bal.CONTACT_FUNCTION), ContactFunctionScheme.IRI);

    /** Whether it takes what it is told without asking who calls: {@code bal:anonymous}. */
    FlagField<ContactPoint> ANONYMOUS = new FlagField<>(Path.of(Bal.ANONYMOUS));

    /** The place it serves: {@code schema:areaServed}. */
    PlaceField<ContactPoint> AREA_SERVED = new PlaceField<>(Path.of(Schema.AREA_SERVED));

    /** The number in E.164, or a short code: {@code schema:telephone}, {@code bal:shortCode}. */
    TextField<ContactPoint> TELEPHONE = new TextField<>(Path.of(Schema.TELEPHONE, Bal.SHORT_CODE));
}
