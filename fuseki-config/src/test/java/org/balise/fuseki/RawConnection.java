package org.balise.fuseki;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** A connection to a server of this machine, byte by byte, for tests. */
public final class RawConnection implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 25_000;

    private final Socket socket;

    /** Connects. */
    public RawConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** Sends bytes and reads until the server closes. */
    public static String exchange(int port, byte[] request) throws IOException {
        try (RawConnection connection = new RawConnection(port)) {
            connection.send(request);
            return connection.rest();
        }
    }

    /** Sends text as UTF-8. */
    public void send(String text) {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes. The server may answer and close before all are sent; what it said can still be read. */
    public void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // See above.
        }
    }

    /** Tells the server that nothing follows. */
    public void endOfSending() {
        try {
            socket.shutdownOutput();
        } catch (IOException e) {
            // The server closed first.
        }
    }

    /** Some of what the server says, at least one byte; the text must be ASCII. */
    public String next() throws IOException {
        byte[] bytes = new byte[256];
        return new String(bytes, 0, read(bytes), StandardCharsets.US_ASCII);
    }

    /** What the server says until it closes; whether it does so with a FIN or a reset is its own affair. */
    public String rest() throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] bytes = new byte[8 * 1024];
        try {
            for (int count = read(bytes); count >= 0; count = read(bytes)) {
                answer.append(new String(bytes, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketException e) {
            // A reset: it closed.
        }
        return new String(answer.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private int read(byte[] bytes) throws IOException {
        return socket.getInputStream().read(bytes);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
