package org.balise.problem;

import java.io.Serial;

/** A catalogue's dataset was asked to change. It never does: make a new catalogue with the changed files instead. */
public final class ReadOnlyException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The one error of this kind. */
    public ReadOnlyException() {
        super("a catalogue is read-only; make a new one from the changed files (Catalogue.load, Catalogue.with)", null);
    }
}
