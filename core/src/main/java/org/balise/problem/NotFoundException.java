package org.balise.problem;

import java.io.Serial;

/** Something that must be there is not: an id, a name. */
public final class NotFoundException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What was asked for. */
    private final String value;

    /**
     * An error about what is not there.
     *
     * @param kind what was asked for, such as {@code program}
     * @param value its id or name as given
     * @param allowed what would have been found, or how to ask without an error; a phrase
     */
    public NotFoundException(String kind, String value, String allowed) {
        super("no " + kind + " <" + value + ">; " + allowed, null);
        this.value = value;
    }

    /**
     * What was asked for.
     *
     * @return the id or name as given
     */
    public String value() {
        return value;
    }
}
