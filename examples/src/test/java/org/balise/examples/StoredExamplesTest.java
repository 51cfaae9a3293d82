package org.balise.examples;

import java.nio.file.Path;
import org.balise.Catalogue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** The typed examples on a folder. */
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
}
