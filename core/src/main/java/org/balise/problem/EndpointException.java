package org.balise.problem;

import java.io.Serial;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A SPARQL endpoint elsewhere gave no complete answer. What part of an answer came is never used. */
public final class EndpointException extends BaliseException {

    /** The status when no HTTP status came: no connection, no answer in time, or an answer that broke off. */
    public static final int NO_STATUS = 0;

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<Integer> PASSING = Set.of(NO_STATUS, 408, 425, 429, 502, 503, 504);

    /** The HTTP status, or 0. */
    private final int status;

    /**
     * An error of an endpoint.
     *
     * @param status the HTTP status of the answer; {@link #NO_STATUS} if none came or the answer broke off
     * @param message the endpoint's address and what went wrong; never the text of a query
     * @param cause the underlying error, or null
     */
    public EndpointException(int status, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /**
     * The HTTP status.
     *
     * @return a status such as 503; {@link #NO_STATUS} if none came or the answer broke off
     */
    public int status() {
        return status;
    }

    /**
     * Whether the same call may succeed later.
     *
     * @return whether the failure passes by nature: no answer, too many requests, a server that is busy or starting
     */
    public boolean isPassing() {
        return PASSING.contains(status);
    }
}
