package org.balise.problem;

import java.util.Comparator;

/**
 * A place in a file: where a statement stands or a fault was met.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file's name as it was given, or the name of a resource
 * @param line the line, from 1; 0 when the format does not tell
 * @param column the column in UTF-16 units, from 1; 0 when the format does not tell
 */
public record Location(String file, long line, long column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER =
            Comparator.comparing(Location::file).thenComparing(Location::line).thenComparing(Location::column);

    /**
     * The file as a whole.
     *
     * @param file the file's name
     * @return a location whose line and column are unknown
     */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** The usual {@code file:line:column}, without what is unknown. */
    @Override
    public String toString() {
        if (line <= 0) {
            return file;
        }
        return column <= 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
