package org.balise.examples;

import java.nio.file.Path;
import org.balise.Catalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The typed examples on a folder: read into columns as it is small, or asked by SPARQL as a large one is. */
class StoredExamplesTest {

    @TempDir
    private static Path folder;

    private static Path saved(String name) {
        var target = folder.resolve(name);
        try (var bundled = Catalogue.bundled()) {
            bundled.saveTo(target);
        }
        return target;
    }

    @Nested
    class InColumns extends TypedExamplesContract {

        @Override
        Catalogue open() {
            return Catalogue.open(saved("in-columns"));
        }
    }

    @Nested
    class BySparql extends TypedExamplesContract {

        @Override
        Catalogue open() {
            return Catalogue.open(saved("by-sparql"), 0);
        }
    }
}
