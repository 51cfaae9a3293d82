package org.balise.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.balise.problem.Location;
import org.balise.problem.Problem;

/** The text of one RDF file, decoded, with the syntax that its name tells. */
record RdfText(String file, Lang syntax, String content) {

    private static final Map<String, Lang> SYNTAXES = Map.of(
            "ttl", Lang.TURTLE,
            "trig", Lang.TRIG,
            "nt", Lang.NTRIPLES,
            "nq", Lang.NQUADS,
            "jsonld", Lang.JSONLD11,
            "rdf", Lang.RDFXML);

    static Optional<RdfText> read(Path path, Consumer<Problem> problems) {
        try {
            return decode(path.toString(), Files.readAllBytes(path), problems);
        } catch (IOException | OutOfMemoryError e) {
            problems.accept(new Problem(Location.of(path.toString()), "cannot be read: " + reason(path, e)));
            return Optional.empty();
        }
    }

    static Optional<RdfText> decode(String file, byte[] bytes, Consumer<Problem> problems) {
        Lang syntax = SYNTAXES.get(extension(file));
        if (syntax == null) {
            String known = String.join(", .", List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf"));
            problems.accept(new Problem(Location.of(file), "not a known kind of RDF file; known are ." + known));
            return Optional.empty();
        }
        return Optional.of(new RdfText(file, syntax, StrictUtf8.decode(file, bytes, problems)));
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String reason(Path path, Throwable e) {
        if (!Files.exists(path)) {
            return "there is no such file";
        }
        return Files.isDirectory(path) ? "it is a folder" : String.valueOf(e.getMessage());
    }
}
