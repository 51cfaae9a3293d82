package org.balise.fuseki.http;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a whole answer. */
public interface Body {

    /**
     * How many there are.
     *
     * @return their number
     */
    long length();

    /**
     * Writes all of them.
     *
     * @param out where to; stays open
     * @throws IOException if it cannot be written to
     */
    void sendTo(OutputStream out) throws IOException;

    /** Tells that nobody needs them any more; telling it again changes nothing. */
    default void release() {}

    /**
     * Bytes in memory.
     *
     * @param bytes the bytes; not copied
     * @return a body of them
     */
    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void sendTo(OutputStream out) throws IOException {
                out.write(bytes);
            }
        };
    }
}
