package org.balise.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in parts of whole lines, so that none but the longest line has to fit into memory. */
final class LineBlocks {

    /** How many bytes are read at a time. */
    static final int BYTES = 16 * 1024 * 1024;

    private LineBlocks() {}

    /** Gives all parts in their order. */
    static void read(Path file, int size, Reader reader) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            long linesBefore = 0;
            for (byte[] read = in.readNBytes(size); read.length > 0; read = in.readNBytes(size)) {
                int whole = endOfLastLine(read);
                block.write(read, 0, whole);
                if (whole > 0) {
                    byte[] bytes = block.toByteArray();
                    reader.accept(bytes, linesBefore);
                    linesBefore += lines(bytes);
                    block.reset();
                }
                block.write(read, whole, read.length - whole);
            }
            reader.accept(block.toByteArray(), linesBefore);
        }
    }

    private static int endOfLastLine(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static long lines(byte[] bytes) {
        long lines = 0;
        for (byte b : bytes) {
            if (b == '\n') {
                lines++;
            }
        }
        return lines;
    }

    /** Takes one part. */
    @FunctionalInterface
    interface Reader {

        /**
         * Takes one part.
         *
         * @param bytes its bytes; the last part may have none
         * @param linesBefore how many lines of the file precede it
         */
        void accept(byte[] bytes, long linesBefore);
    }
}
