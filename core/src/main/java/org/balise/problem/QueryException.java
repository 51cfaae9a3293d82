package org.balise.problem;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A query could not be answered: it is not SPARQL 1.2, asks for what is refused here, or does not fit the record. */
public final class QueryException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The line, from 1, or 0. */
    private final long line;

    /** The column, from 1, or 0. */
    private final long column;

    /**
     * An error at a place of the query's text.
     *
     * @param message what is wrong
     * @param line the line, from 1; 0 when no single place is at fault
     * @param column the column, from 1; 0 when no single place is at fault
     * @param cause the underlying error, or null
     */
    public QueryException(String message, long line, long column, @Nullable Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /**
     * An error of the query as a whole.
     *
     * @param message what is wrong
     */
    public QueryException(String message) {
        this(message, 0, 0, null);
    }

    /**
     * Where the fault is.
     *
     * @return the line, from 1; 0 when no single place is at fault
     */
    public long line() {
        return line;
    }

    /**
     * Where in its line the fault is.
     *
     * @return the column, from 1; 0 when no single place is at fault
     */
    public long column() {
        return column;
    }
}
