package org.balise.fuseki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port before the server listens at it, since the server's own descriptions tell its address. */
final class FreePort {

    private FreePort() {}

    /** A port that is free now; another process may take it before the server does, and then it does not start. */
    static int find(ServerSettings settings) {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(settings.host()))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServerNotStartedException(settings, new UncheckedIOException(e));
        }
    }
}
