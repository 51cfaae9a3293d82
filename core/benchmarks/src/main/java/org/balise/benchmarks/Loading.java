package org.balise.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.balise.store.CatalogueStore;

/** How long the library takes to load a catalogue from a file. */
final class Loading {

    private Loading() {}

    /** Writes the catalogue as N-Quads, which is not counted, and loads it as any catalogue is loaded, then drops it. */
    static double seconds(int programs) {
        try {
            Path file = Files.createTempFile("balise-benchmarks", ".nq");
            try {
                Material.catalogue(programs).writeNQuads(file);
                long start = System.nanoTime();
                CatalogueStore.load(List.of(file));
                return (System.nanoTime() - start) / 1e9;
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
