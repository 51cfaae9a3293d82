package org.balise.problem;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A folder could not be made a store, or is none, or is held by another process. */
public final class StoreException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * An error about a folder.
     *
     * @param message what is wrong, with the folder and what is allowed
     * @param cause the underlying error, or null
     */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
