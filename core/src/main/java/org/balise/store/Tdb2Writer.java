package org.balise.store;

import com.google.common.collect.Iterators;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.balise.problem.StoreException;
import org.balise.rdf.Namespaces;
import org.balise.sparql.StatementDigest;

/** Writes a dataset into a new folder beside the one wanted, and gives it its name when it is whole. */
final class Tdb2Writer {

    private final DatasetGraph data;
    private final Path folder;

    Tdb2Writer(DatasetGraph data, Path folder) {
        this.data = data;
        this.folder = folder.toAbsolutePath();
    }

    /** The folder that was made. */
    Path write() {
        checkData();
        checkFolder();
        Path beside = beside();
        try {
            StoreFolder store = StoreFolder.make(beside);
            store.complete(load(beside));
            Files.deleteIfExists(folder);
            return Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(beside);
            throw new StoreException("the store " + folder + " cannot be written: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            discard(beside);
            throw e;
        }
    }

    private void checkData() {
        for (String graph : new String[] {Namespaces.ONTOLOGY_GRAPH, Namespaces.DERIVED_GRAPH}) {
            if (!data.containsGraph(NodeFactory.createURI(graph))) {
                throw new StoreException(
                        "the dataset has no graph <" + graph + ">; allowed is the whole dataset of a catalogue", null);
            }
        }
    }

    private void checkFolder() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new StoreException(
                        "the folder " + folder
                                + " is not empty; a store is written into a new folder, never over another",
                        null);
            }
        } catch (IOException e) {
            throw new StoreException("no folder can be made at " + folder + ", where something else is", e);
        }
    }

    private Path beside() {
        try {
            return Files.createTempDirectory(folder.getParent(), "." + folder.getFileName() + "-");
        } catch (IOException e) {
            throw new StoreException("no folder can be made in " + folder.getParent() + ": " + e.getMessage(), e);
        }
    }

    /** Gives the digest of what was loaded. */
    private String load(Path target) {
        DatasetGraph stored = DatabaseMgr.connectDatasetGraph(target.toString());
        try {
            DataLoader loader = LoaderFactory.sequentialLoader(stored, (text, values) -> {});
            loader.startBulk();
            StatementDigest digest = copy(loader.stream());
            loader.finishBulk();
            stored.executeRead(() -> checkCopy(stored));
            return digest.text();
        } finally {
            TDBInternal.expel(stored, true);
        }
    }

    private StatementDigest copy(StreamRDF target) {
        StatementDigest digest = new StatementDigest();
        Runnable copying = () -> {
            target.start();
            data.prefixes().forEach(target::prefix);
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                digest.add(quad);
                target.quad(quad);
            });
            target.finish();
        };
        if (data.supportsTransactions()) {
            data.executeRead(copying);
        } else {
            copying.run();
        }
        return digest;
    }

    /** A default graph that is no union would be lost. */
    private void checkCopy(DatasetGraph stored) {
        long given = Iterators.size(data.getDefaultGraph().find());
        long union = Iterators.size(stored.getUnionGraph().find());
        if (given != 0 && given != union) {
            throw new StoreException(
                    "the dataset's default graph has " + given + " statements, its named graphs together have " + union
                            + "; allowed is a default graph that is their union, or an empty one",
                    null);
        }
    }

    private static void discard(Path beside) {
        try {
            MoreFiles.deleteRecursively(beside, RecursiveDeleteOption.ALLOW_INSECURE);
        } catch (IOException e) {
            // It has no list of its files, and so is no store.
        }
    }
}
