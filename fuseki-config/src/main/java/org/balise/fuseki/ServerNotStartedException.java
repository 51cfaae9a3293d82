package org.balise.fuseki;

import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.jspecify.annotations.Nullable;

/** The server could not listen at its address. */
public final class ServerNotStartedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The host that was asked for. */
    private final String host;

    /** The port that was asked for. */
    private final int port;

    ServerNotStartedException(ServerSettings settings, RuntimeException cause) {
        super("Could not listen at " + settings.host() + ":" + settings.port(), cause);
        this.host = settings.host();
        this.port = settings.port();
    }

    /**
     * The host that was asked for.
     *
     * @return a name or an address
     */
    public String host() {
        return host;
    }

    /**
     * The port that was asked for.
     *
     * @return a number from 0 to 65535
     */
    public int port() {
        return port;
    }

    /**
     * Whether the reason is that the port is taken.
     *
     * @return false for any other reason
     */
    public boolean isPortTaken() {
        Throwable reason = deepest();
        return reason instanceof BindException
                && String.valueOf(reason.getMessage()).contains("in use");
    }

    /**
     * Whether the reason is that nothing on this machine has the address.
     *
     * @return false for any other reason
     */
    public boolean isHostUnknown() {
        Throwable reason = deepest();
        return reason instanceof UnresolvedAddressException
                || (reason instanceof BindException && !isPortTaken())
                || reason instanceof UnknownHostException;
    }

    private Throwable deepest() {
        Throwable reason = this;
        for (@Nullable Throwable next = getCause(); next != null; next = next.getCause()) {
            reason = next;
        }
        return reason;
    }
}
