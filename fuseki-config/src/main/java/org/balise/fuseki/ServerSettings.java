package org.balise.fuseki;

import java.util.Optional;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.sparql.Limits;

/**
 * Where a server listens and what it allows.
 *
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port the port, 0 for a free one
 * @param address what readers know the server by; nothing for {@code http://localhost:PORT/}
 * @param limits how much one query may ask for and how many may run
 */
public record ServerSettings(String host, int port, Optional<PublicAddress> address, Limits limits) {

    /**
     * Checks the port.
     *
     * @param host the address to listen at
     * @param port the port
     * @param address what readers know the server by
     * @param limits how much one query may ask for and how many may run
     */
    public ServerSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
    }

    /**
     * Settings without an address of their own.
     *
     * @param host the address to listen at
     * @param port the port, 0 for a free one
     * @param limits how much one query may ask for and how many may run
     */
    public ServerSettings(String host, int port, Limits limits) {
        this(host, port, Optional.empty(), limits);
    }

    /**
     * The loopback address with the default limits.
     *
     * @param port the port, 0 for a free one
     * @return the settings
     */
    public static ServerSettings local(int port) {
        return new ServerSettings("127.0.0.1", port, Limits.DEFAULT);
    }
}
