package org.balise.problem;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The root of all errors that the library names; each says what was wrong, the value given and what is allowed. */
public abstract sealed class BaliseException extends RuntimeException
        permits BudgetExceededException,
                CapabilityException,
                CatalogueException,
                EndpointException,
                MalformedException,
                NotFoundException,
                QueryException,
                ReadOnlyException,
                SourceException,
                StaleException,
                StoreException,
                TooManyResultsException {

    @Serial
    private static final long serialVersionUID = 1L;

    BaliseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
