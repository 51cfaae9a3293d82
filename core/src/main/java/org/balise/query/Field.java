package org.balise.query;

import org.balise.model.AbsenceReason;

/**
 * Something that can be asked about the entities of a class: where its values are, and what they are.
 *
 * <p>Fields of the ontology stand in {@link Programs}, {@link Initiatives}, {@link Organizations} and their like; make your
 * own for your own properties with {@code of}, as in {@code DateField.of(Program.class, "https://example.org/reviewedOn")}.
 *
 * <p>A field of single values is named in the singular ({@code STATUS}, {@code PLACE}), one of entities or parts that have
 * fields of their own in the plural ({@code SERVICES}, {@code CLIENTELES}).
 *
 * <p>Immutable and thread-safe.
 *
 * @param <E> the class of the entities
 */
public sealed interface Field<E>
        permits TextField, NumberField, DateField, FlagField, ConceptField, PlaceField, EntityField {

    /**
     * Where the values are.
     *
     * @return the properties that lead to them
     */
    Path path();

    /**
     * Some source states a value.
     *
     * @return a criterion that is met or not, never undetermined
     */
    default Criteria<E> isStated() {
        return new Criteria.Stated<>(path());
    }

    /**
     * No source states a value, nor why there is none.
     *
     * @return a criterion that is met or not, never undetermined
     */
    default Criteria<E> isSilent() {
        Criteria<E> criteria = this.isStated().not();
        for (AbsenceReason reason : AbsenceReason.values()) {
            criteria = criteria.and(this.isAbsent(reason).not());
        }
        return criteria;
    }

    /**
     * A source says why there is no value.
     *
     * @param reason the reason it gives
     * @return a criterion that is met or not, never undetermined
     */
    default Criteria<E> isAbsent(AbsenceReason reason) {
        return new Criteria.Absent<>(path(), reason.property());
    }
}
