package org.balise.model;

import java.util.Comparator;

/**
 * A source's word that it gives no value of a property.
 *
 * <p>Immutable and thread-safe. Absences sort by property, then by reason.
 *
 * @param property the IRI of the property
 * @param reason why
 */
public record Absence(String property, AbsenceReason reason) implements Comparable<Absence> {

    private static final Comparator<Absence> ORDER =
            Comparator.comparing(Absence::property, CodePointOrder::compare).thenComparing(Absence::reason);

    /**
     * An absence.
     *
     * @param property the IRI of the property
     * @param reason why
     * @throws org.balise.problem.MalformedException if the property is no IRI
     */
    public Absence {
        Iris.check(property);
    }

    @Override
    public int compareTo(Absence other) {
        return ORDER.compare(this, other);
    }
}
