package org.balise.fuseki.dumps;

import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.balise.fuseki.site.Site;

/** The files of one release, in a temporary folder of their own. */
final class DumpFolder {

    private static final String PACKED = "application/gzip";

    private final Path folder;
    private final List<DumpFile> files = new ArrayList<>();

    private DumpFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes all files of a site. If one cannot be made, none stays. */
    static DumpFolder make(Site site) throws IOException {
        DumpFolder made = new DumpFolder(Files.createTempDirectory("balise-dumps"));
        try {
            DumpWriter writer = new DumpWriter(site.data(), made.folder);
            for (DumpFormat format : DumpFormat.values()) {
                writer.write(format);
                made.addWithPacked(format);
            }
            return made;
        } catch (IOException | RuntimeException | Error e) {
            made.delete();
            throw e;
        }
    }

    List<DumpFile> files() {
        return List.copyOf(files);
    }

    Path path(DumpFile file) {
        return folder.resolve(file.name());
    }

    /** Whether nobody removed a file: folders for temporary files are cleaned from time to time. */
    boolean isWhole() {
        return files.stream().allMatch(file -> Files.exists(path(file)));
    }

    /** Removes what is left of it; that nothing is, is no fault. */
    void delete() {
        if (!Files.exists(folder)) {
            return;
        }
        try (var left = Files.newDirectoryStream(folder)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addWithPacked(DumpFormat format) throws IOException {
        Path plain = folder.resolve(format.fileName());
        Path packed = folder.resolve(format.packedName());
        // Java's header holds neither a time nor a name, so the same bytes pack to the same bytes.
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), DumpWriter.BLOCK)) {
            Files.copy(plain, out);
        }
        files.add(file(format.fileName(), format, Optional.empty(), plain));
        files.add(file(format.packedName(), format, Optional.of(PACKED), packed));
    }

    private static DumpFile file(String name, DumpFormat format, Optional<String> packing, Path path)
            throws IOException {
        String digest = MoreFiles.asByteSource(path).hash(Hashing.sha256()).toString();
        return new DumpFile(name, format.mediaType(), packing, Files.size(path), digest);
    }
}
