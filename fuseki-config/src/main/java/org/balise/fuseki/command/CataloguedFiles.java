package org.balise.fuseki.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.evidence.PassageLock;
import org.balise.rdf.RdfFile;
import org.balise.store.BundledData;
import org.jspecify.annotations.Nullable;

/** Data files to verify, and the lock that belongs to them: given ones, those of the project in the working directory, or the bundled. */
sealed interface CataloguedFiles {

    /** Where the project keeps its data, seen from its root. */
    Path PROJECT = Path.of("data", "src", "main", "resources", "org", "balise", "data");

    /** The data of the project in the working directory, else the bundled data. */
    static CataloguedFiles all() {
        Path index = PROJECT.resolve("index.txt");
        return Files.exists(index)
                ? new OnDisk(named(index).map(PROJECT::resolve).toList())
                : new Bundled();
    }

    /** The files given. */
    static CataloguedFiles of(List<Path> files) {
        files.forEach(DataFiles::mustBeReadable);
        return new OnDisk(files);
    }

    /** The statements of all files. */
    List<RdfFile> read();

    /** The lock beside the files, where nothing else is asked for. */
    Optional<Path> lockFile();

    /** The lock that a bundle has, where there is no file. */
    PassageLock bundledLock();

    /** The lock to write or read. */
    default Optional<Path> lockFile(@Nullable Path asked) {
        return asked == null ? lockFile() : Optional.of(asked);
    }

    /** The digests to verify by; none are an empty lock, of which the verifier tells. */
    default PassageLock lock(@Nullable Path asked) {
        Optional<Path> file = lockFile(asked);
        if (file.isEmpty()) {
            return bundledLock();
        }
        if (!Files.exists(file.get()) && asked == null) {
            return PassageLock.parse("");
        }
        DataFiles.mustBeReadable(file.get());
        try {
            return PassageLock.parse(Files.readString(file.get()));
        } catch (IOException e) {
            throw CommandFailure.notRun("error.file", file.get());
        }
    }

    private static Stream<String> named(Path index) {
        try {
            return names(Files.readString(index));
        } catch (IOException e) {
            throw CommandFailure.notRun("error.file", index);
        }
    }

    private static Stream<String> names(String index) {
        return index.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    /** Files of this machine. */
    record OnDisk(List<Path> files) implements CataloguedFiles {

        @Override
        public List<RdfFile> read() {
            return files.stream().map(RdfFile::read).toList();
        }

        @Override
        public Optional<Path> lockFile() {
            Path project = PROJECT.resolve(PassageLock.FILE_NAME);
            return Optional.of(Files.exists(project) ? project : files.get(0).resolveSibling(PassageLock.FILE_NAME));
        }

        @Override
        public PassageLock bundledLock() {
            return PassageLock.parse("");
        }
    }

    /** The files that come with the library. */
    record Bundled() implements CataloguedFiles {

        @Override
        public List<RdfFile> read() {
            return BundledData.files();
        }

        @Override
        public Optional<Path> lockFile() {
            return Optional.empty();
        }

        @Override
        public PassageLock bundledLock() {
            return BundledData.lock();
        }
    }
}
