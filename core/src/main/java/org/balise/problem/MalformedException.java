package org.balise.problem;

import java.io.Serial;

/** A value has a form that is never right, such as an IRI with a space in it. */
public final class MalformedException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 200;

    /** Cut, so that a hostile value cannot fill a log. */
    private final String value;

    /**
     * An error about a value.
     *
     * @param what what the value was to be, such as {@code IRI}
     * @param value the value given
     * @param allowed what is allowed
     */
    public MalformedException(String what, String value, String allowed) {
        super("no " + what + ": '" + shown(value) + "'; allowed: " + allowed, null);
        this.value = shown(value);
    }

    /**
     * The value given.
     *
     * @return its first 200 characters, control characters as question marks
     */
    public String value() {
        return value;
    }

    private static String shown(String value) {
        String cut = value.length() > SHOWN ? value.substring(0, SHOWN) : value;
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
