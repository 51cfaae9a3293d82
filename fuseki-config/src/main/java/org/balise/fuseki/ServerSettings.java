package org.balise.fuseki;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.sparql.Limits;

/**
 * Where a server listens and what it allows.
 *
 * @param host the address to listen at, such as {@code 127.0.0.1}
 * @param port the port, 0 for a free one
 * @param address what readers know the server by; nothing for {@code http://localhost:PORT/}
 * @param limits how much one query may ask for and how many may run
 * @param healthPort the port for health and metrics, on the loopback address, 0 for a free one; nothing for none
 * @param counts takes a line of counts for each day with requests when it is over, and for the last day when the server stops
 */
public record ServerSettings(
        String host,
        int port,
        Optional<PublicAddress> address,
        Limits limits,
        OptionalInt healthPort,
        Consumer<String> counts) {

    private static final int LAST_PORT = 65_535;

    /**
     * Checks the ports.
     *
     * @param host the address to listen at
     * @param port the port
     * @param address what readers know the server by
     * @param limits how much one query may ask for and how many may run
     * @param healthPort the port for health and metrics
     * @param counts takes lines of counts
     */
    public ServerSettings {
        check(port);
        healthPort.ifPresent(ServerSettings::check);
    }

    private static void check(int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, not " + port);
        }
    }

    /**
     * Settings without a second port and without lines of counts.
     *
     * @param host the address to listen at
     * @param port the port, 0 for a free one
     * @param address what readers know the server by
     * @param limits how much one query may ask for and how many may run
     */
    public ServerSettings(String host, int port, Optional<PublicAddress> address, Limits limits) {
        this(host, port, address, limits, OptionalInt.empty(), line -> {});
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

    /**
     * These settings with a second port.
     *
     * @param other the port for health and metrics, 0 for a free one
     * @return the settings
     */
    public ServerSettings withHealthPort(int other) {
        return new ServerSettings(host, port, address, limits, OptionalInt.of(other), counts);
    }

    /**
     * These settings with lines of counts.
     *
     * @param lines takes them; no line names anything but numbers and a date
     * @return the settings
     */
    public ServerSettings withCounts(Consumer<String> lines) {
        return new ServerSettings(host, port, address, limits, healthPort, lines);
    }
}
