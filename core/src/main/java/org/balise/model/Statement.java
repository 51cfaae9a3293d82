package org.balise.model;

import java.util.Comparator;

/**
 * A statement that no component of a record reads.
 *
 * <p>Immutable and thread-safe. Statements sort by property, then by value.
 *
 * @param property the IRI of its property
 * @param value its value
 */
public record Statement(String property, Value value) implements Comparable<Statement> {

    private static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::property, CodePointOrder::compare).thenComparing(Statement::value);

    /**
     * A statement.
     *
     * @param property the IRI of its property
     * @param value its value
     * @throws org.balise.problem.MalformedException if the property is no IRI
     */
    public Statement {
        Iris.check(property);
    }

    @Override
    public int compareTo(Statement other) {
        return ORDER.compare(this, other);
    }
}
