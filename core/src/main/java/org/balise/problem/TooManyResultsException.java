package org.balise.problem;

import java.io.Serial;

/** There are more results than the caller allowed. None is given: a list that is cut off looks complete. */
public final class TooManyResultsException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The most that was allowed. */
    private final long allowed;

    /**
     * An error about a limit.
     *
     * @param allowed the most results allowed
     */
    public TooManyResultsException(long allowed) {
        super(
                "more than the " + allowed + " results allowed; allow more, ask more narrowly, or ask page by page",
                null);
        this.allowed = allowed;
    }

    /**
     * The limit that was passed.
     *
     * @return the most results allowed
     */
    public long allowed() {
        return allowed;
    }
}
