package org.balise.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the graph says about an entity beside the components of its record, so that nothing is hidden.
 *
 * <p>Immutable and thread-safe.
 *
 * @param types the IRIs of its classes, without the record's own and those above it: a user's subclass stands here, and
 *     {@code org:OrganizationalUnit} of an {@link Organization}; reads {@code rdf:type}
 * @param absences what sources say they do not tell, of properties that have several values or a value all the same
 * @param statements the statements that no component reads: of other properties, or with values of another kind than the
 *     component takes
 */
public record Rest(SortedSet<String> types, List<Absence> absences, List<Statement> statements) {

    private static final Rest NONE = new Rest(Collections.emptySortedSet(), List.of(), List.of());

    /**
     * A rest.
     *
     * @param types more classes
     * @param absences what is said not to be told, in any order
     * @param statements other statements, in any order
     * @throws org.balise.problem.MalformedException if a class is no IRI
     */
    public Rest {
        types.forEach(Iris::check);
        types = types.isEmpty()
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(types));
        absences = absences.stream().distinct().sorted().toList();
        statements = statements.stream().distinct().sorted().toList();
    }

    /**
     * Nothing more.
     *
     * @return an empty rest
     */
    public static Rest none() {
        return NONE;
    }

    /**
     * Why a source does not tell a property that has a list of values, such as the gender of a clientele.
     *
     * @param property the IRI of the property
     * @return the reason, if a source gives one
     */
    public Optional<AbsenceReason> absence(String property) {
        return absences.stream()
                .filter(absence -> absence.property().equals(property))
                .map(Absence::reason)
                .findFirst();
    }

    /**
     * The values of a property that no component reads, such as a user's own.
     *
     * @param property the IRI of the property
     * @return the values, sorted
     */
    public List<Value> values(String property) {
        return statements.stream()
                .filter(statement -> statement.property().equals(property))
                .map(Statement::value)
                .toList();
    }
}
