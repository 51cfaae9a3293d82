package org.balise.problem;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A source document or a passage of it could not be read. */
public final class SourceException extends BaliseException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * An error about a source.
     *
     * @param message what is wrong, with the file or range given
     * @param cause the underlying error, or null
     */
    public SourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
