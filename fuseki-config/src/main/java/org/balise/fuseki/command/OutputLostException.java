package org.balise.fuseki.command;

import java.io.IOException;

/** Standard output takes no more. */
final class OutputLostException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputLostException(IOException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the reader has left, as {@code head} does: no error of ours, and nobody is left to tell. */
    boolean readerLeft() {
        return String.valueOf(getMessage()).contains("Broken pipe");
    }
}
