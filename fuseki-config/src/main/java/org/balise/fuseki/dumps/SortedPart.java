package org.balise.fuseki.dumps;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sorted lines in a file, read one after the other. */
final class SortedPart implements Closeable {

    private final InputStream in;
    private byte[] line = {};

    /** The part at its first line; it has at least one. */
    SortedPart(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file));
        next();
    }

    /** The present line, with its line end. */
    byte[] line() {
        return line;
    }

    /** Goes to the next line; false if there is none. */
    boolean next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0) {
            bytes.write(next);
            if (next == '\n') {
                line = bytes.toByteArray();
                return true;
            }
            next = in.read();
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
