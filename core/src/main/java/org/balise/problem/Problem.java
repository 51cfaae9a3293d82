package org.balise.problem;

/**
 * One thing that is wrong with one file.
 *
 * <p>Immutable and thread-safe. Problems sort by place.
 *
 * @param where the place of the fault
 * @param message what is wrong, with the value at fault and, where that helps, what is allowed; one line, in English
 */
public record Problem(Location where, String message) implements Comparable<Problem> {

    @Override
    public int compareTo(Problem other) {
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : message.compareTo(other.message);
    }

    /** The usual {@code file:line:column: message}. */
    @Override
    public String toString() {
        return where + ": " + message;
    }
}
