package org.balise.fuseki.descriptions;

import java.util.List;
import java.util.function.Supplier;
import org.balise.fuseki.dumps.DumpFile;

/**
 * The files with all statements of the release.
 *
 * @param names what they are called, known before they are made
 * @param files the files; asking may wait until they are made
 */
public record Downloads(List<String> names, Supplier<List<DumpFile>> files) {

    /** A server without files to download. */
    public static final Downloads NONE = new Downloads(List.of(), List::of);

    /**
     * Copies the names.
     *
     * @param names what they are called
     * @param files the files
     */
    public Downloads {
        names = List.copyOf(names);
    }
}
