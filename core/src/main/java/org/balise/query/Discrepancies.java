package org.balise.query;

import org.balise.model.Discrepancy;
import org.balise.model.Entity;
import org.balise.vocabulary.Bal;

/** Fields of discrepancies. */
public interface Discrepancies extends Entities {

    /** What it is about: {@code bal:concerns}. */
    EntityField<Discrepancy, Entity> CONCERNS = new EntityField<>(Path.of(Bal.CONCERNS));
}
