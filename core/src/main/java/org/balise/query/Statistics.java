package org.balise.query;

import org.balise.model.Counted;
import org.balise.model.Entity;
import org.balise.model.Statistic;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.CountedScheme;

/** Fields of published figures. */
public interface Statistics extends Entities {

    /** The number: {@code bal:value}. */
    NumberField<Statistic> VALUE = new NumberField<>(Path.of(Bal.VALUE));

    /** What is counted: {@code bal:counted}. */
    ConceptField<Statistic, Counted> COUNTED = new ConceptField<>(Path.of(Bal.COUNTED), CountedScheme.IRI);

    /** From when: {@code bal:started}. */
    DateField<Statistic> STARTED = new DateField<>(Path.of(Bal.STARTED));

    /** Until when: {@code bal:ended}. */
    DateField<Statistic> ENDED = new DateField<>(Path.of(Bal.ENDED));

    /** What the figure is about: against {@code bal:hasStatistic}. */
    EntityField<Statistic, Entity> OF = new EntityField<>(Path.against(Bal.HAS_STATISTIC));
}
