package org.balise.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.evidence.PassageLock;
import org.balise.rdf.BundledFile;

/** The files that come with the library, as resources of the class path. */
final class Bundle {

    private static final String ONTOLOGY = "/org/balise/ontology/";
    private static final String DATA = "/org/balise/data/";

    private Bundle() {}

    /** The ontology, the names of reused terms, the alignments and the vocabularies. */
    static List<String> ontology() {
        Stream<String> core = Stream.of(ONTOLOGY + "balise.ttl", ONTOLOGY + "reused.ttl");
        return Stream.of(core, listed("alignments/"), listed("vocabularies/"))
                .flatMap(names -> names)
                .toList();
    }

    /** The data files; none when the data module is absent. */
    static List<String> data() {
        return lines(DATA + "index.txt").map(name -> DATA + name).toList();
    }

    /** The digests of the data's passages. */
    static Optional<PassageLock> dataLock() {
        return text(DATA + PassageLock.FILE_NAME).map(PassageLock::parse);
    }

    private static Stream<String> listed(String folder) {
        return lines(ONTOLOGY + folder + "index.txt").map(name -> ONTOLOGY + folder + name);
    }

    private static Stream<String> lines(String resource) {
        return text(resource).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = BundledFile.open(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
