package org.balise.problem;

import java.io.Serial;

/** The data changed between two reads that had to see one state. Begin again. */
public final class StaleException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * An error about a change.
     *
     * @param begun the mark of the state that the reading began with
     * @param met the mark of the state now
     */
    public StaleException(String begun, String met) {
        super("the data changed while it was read, from state " + begun + " to " + met + "; begin again", null);
    }
}
