package org.balise.fuseki.command;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Standard output that does not lose errors: a print stream would swallow a full disk, and go on computing after the reader has
 * left. What was lost once stays lost, and every later call says so.
 */
final class StandardOutput extends FilterOutputStream {

    private @Nullable IOException loss;

    StandardOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) {
        attempt(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes, int offset, int count) {
        attempt(() -> out.write(bytes, offset, count));
    }

    @Override
    public void flush() {
        attempt(out::flush);
    }

    private void attempt(Writing writing) {
        if (loss != null) {
            throw new OutputLostException(loss);
        }
        try {
            writing.run();
        } catch (IOException e) {
            loss = e;
            throw new OutputLostException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
