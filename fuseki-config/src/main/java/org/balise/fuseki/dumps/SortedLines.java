package org.balise.fuseki.dumps;

import com.google.common.primitives.UnsignedBytes;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of lines by byte, each once, in little memory: what does not fit is sorted in parts, which lie in files until they
 * are merged.
 */
final class SortedLines {

    private static final Comparator<byte[]> ORDER = UnsignedBytes.lexicographicalComparator();

    private final Path folder;
    private final long memory;
    private final List<Path> parts = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();
    private long held;

    /** Lines whose parts lie in this folder, of at most so many bytes in memory. */
    SortedLines(Path folder, long memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** Takes a line with its line end, the only one in it. */
    void add(byte[] line) throws IOException {
        lines.add(line);
        held += line.length;
        if (held > memory) {
            spill();
        }
    }

    /** Writes all lines in order, and removes the parts. */
    void writeTo(OutputStream out) throws IOException {
        if (parts.isEmpty()) {
            writeHeld(out);
            return;
        }
        spill();
        PriorityQueue<SortedPart> queue = new PriorityQueue<>(Comparator.comparing(SortedPart::line, ORDER));
        try {
            for (Path part : parts) {
                queue.add(new SortedPart(part));
            }
            merge(queue, out);
        } finally {
            for (SortedPart part : queue) {
                part.close();
            }
            for (Path part : parts) {
                Files.delete(part);
            }
        }
    }

    private static void merge(PriorityQueue<SortedPart> queue, OutputStream out) throws IOException {
        byte[] last = {};
        for (SortedPart first = queue.poll(); first != null; first = queue.poll()) {
            if (!Arrays.equals(first.line(), last)) {
                last = first.line();
                out.write(last);
            }
            if (first.next()) {
                queue.add(first);
            } else {
                first.close();
            }
        }
    }

    private void spill() throws IOException {
        Path part = Files.createTempFile(folder, "part", ".tmp");
        parts.add(part);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
            writeHeld(out);
        }
    }

    private void writeHeld(OutputStream out) throws IOException {
        lines.sort(ORDER);
        byte[] last = {};
        for (byte[] line : lines) {
            if (!Arrays.equals(line, last)) {
                last = line;
                out.write(line);
            }
        }
        lines.clear();
        held = 0;
    }
}
