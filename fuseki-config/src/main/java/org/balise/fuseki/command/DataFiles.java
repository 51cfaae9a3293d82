package org.balise.fuseki.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.balise.Catalogue;

/** The catalogue that a command works on. */
final class DataFiles {

    private DataFiles() {}

    /** The bundled catalogue, with the files' data beside it. */
    static Catalogue beside(List<Path> files) {
        files.forEach(DataFiles::mustBeReadable);
        Catalogue bundled = Catalogue.bundled();
        return files.isEmpty() ? bundled : bundled.with(files.get(0), rest(files));
    }

    static Path[] rest(List<Path> files) {
        return files.subList(1, files.size()).toArray(Path[]::new);
    }

    static void mustBeReadable(Path file) {
        if (Files.isDirectory(file)) {
            throw CommandFailure.notRun("error.folder", file);
        }
        if (!Files.isReadable(file)) {
            throw CommandFailure.notRun("error.file", file);
        }
    }
}
