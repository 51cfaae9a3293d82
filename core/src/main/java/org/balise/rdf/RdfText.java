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

/**
 * The text of one RDF file or of a part of it, decoded, with the syntax that its name tells.
 *
 * @param file the file's name
 * @param syntax its syntax
 * @param content the text
 * @param linesBefore how many lines of the file precede the text
 */
record RdfText(String file, Lang syntax, String content, long linesBefore) {

    private static final Map<String, Lang> SYNTAXES = Map.of(
            "ttl", Lang.TURTLE,
            "trig", Lang.TRIG,
            "nt", Lang.NTRIPLES,
            "nq", Lang.NQUADS,
            "jsonld", Lang.JSONLD11,
            "rdf", Lang.RDFXML);

    /** Reads a file whole, or in parts of many lines where a line is a statement: then it may be larger than the memory. */
    static void read(Path path, Consumer<RdfText> reader, Consumer<Problem> problems) {
        String file = path.toString();
        try {
            Optional<Lang> syntax = syntax(file, problems);
            if (syntax.isPresent() && isLineBased(syntax.get())) {
                LineBlocks.read(
                        path,
                        LineBlocks.BYTES,
                        (bytes, linesBefore) ->
                                reader.accept(decode(file, syntax.get(), bytes, linesBefore, problems)));
            } else if (syntax.isPresent()) {
                reader.accept(decode(file, syntax.get(), wholeOf(path), 0, problems));
            }
        } catch (IOException e) {
            problems.accept(new Problem(Location.of(file), "cannot be read: " + reason(path, e)));
        }
    }

    static Optional<RdfText> decode(String file, byte[] bytes, Consumer<Problem> problems) {
        return syntax(file, problems).map(syntax -> decode(file, syntax, bytes, 0, problems));
    }

    static boolean isLineBased(Lang syntax) {
        return syntax.equals(Lang.NTRIPLES) || syntax.equals(Lang.NQUADS);
    }

    private static RdfText decode(
            String file, Lang syntax, byte[] bytes, long linesBefore, Consumer<Problem> problems) {
        return new RdfText(file, syntax, StrictUtf8.decode(file, bytes, linesBefore, problems), linesBefore);
    }

    private static Optional<Lang> syntax(String file, Consumer<Problem> problems) {
        Lang syntax = SYNTAXES.get(extension(file));
        if (syntax == null) {
            String known = String.join(", .", List.of("ttl", "trig", "nt", "nq", "jsonld", "rdf"));
            problems.accept(new Problem(Location.of(file), "not a known kind of RDF file; known are ." + known));
        }
        return Optional.ofNullable(syntax);
    }

    private static byte[] wholeOf(Path path) throws IOException {
        try {
            return Files.readAllBytes(path);
        } catch (OutOfMemoryError e) {
            throw new IOException("too large to be held in memory; .nt and .nq are read in parts", e);
        }
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
