package org.balise.fuseki.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.problem.StoreException;
import org.balise.store.FrozenDataset;
import org.balise.store.Tdb2Store;

/**
 * A stored catalogue, read into memory to be served. A store is not served from its folder: it is read in threads that nobody may
 * interrupt, and those of a web server are interrupted when it stops.
 */
final class StoredData {

    private StoredData() {}

    /** All statements of a folder, which is closed again. */
    static DatasetGraph read(Path folder) {
        mustBeFolder(folder);
        try (Tdb2Store store = Tdb2Store.open(folder)) {
            return store.read(FrozenDataset::copyOf);
        } catch (StoreException e) {
            throw failure(folder, e);
        }
    }

    static void mustBeFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.notRun("error.store", folder);
        }
    }

    static CommandFailure failure(Path folder, StoreException cause) {
        return CommandFailure.notRun("error.store.detail", folder, String.valueOf(cause.getMessage()));
    }
}
