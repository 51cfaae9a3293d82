package org.balise.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balise.problem.Problem;

/**
 * One RDF file (Turtle, TriG, N-Triples, N-Quads, JSON-LD or RDF/XML, by its extension): its statements with their
 * places, and all its faults. A fault is never thrown.
 *
 * <p>Text must be UTF-8. Relative IRIs are resolved against {@value Namespaces#BASE} unless the file sets a base. Faults
 * are: text that is not UTF-8, syntax errors (parsing goes on with the next statement), bad IRIs, bad language tags,
 * lexical forms outside their datatype, characters that some format cannot give back, and blank nodes. JSON-LD contexts
 * are never fetched; a document type declaration in RDF/XML is refused. N-Triples and N-Quads are read in parts, so they
 * may be of any size; other files must fit into memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the file's path as given, or the resource's name
 * @param graph the IRI of the named graph that the file's unnamed statements go into
 * @param quads the statements in the order of the file; incomplete when there are problems
 * @param problems all faults found, sorted by place
 */
public record RdfFile(String name, String graph, List<LocatedQuad> quads, List<Problem> problems) {

    /**
     * A file of these parts.
     *
     * @param name the file's path as given
     * @param graph the IRI of the file's named graph
     * @param quads the statements
     * @param problems the faults
     */
    public RdfFile {
        quads = List.copyOf(quads);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a file.
     *
     * @param path the file
     * @return its statements and faults
     */
    public static RdfFile read(Path path) {
        return collect(path.toString(), GraphNames.ofFile(path.toString()), (name, graph, sink) -> read(path, sink));
    }

    /**
     * Reads a file, one statement at a time.
     *
     * @param path the file
     * @param sink takes the statements
     * @return all faults found, sorted by place
     */
    public static List<Problem> read(Path path, QuadSink sink) {
        Faults faults = new Faults(path.toString());
        String graph = GraphNames.ofFile(path.toString());
        RdfText.read(path, text -> read(text, graph, sink, faults), faults::add);
        return faults.sorted();
    }

    /**
     * Reads a text.
     *
     * @param name the name to report, whose extension tells the syntax
     * @param content the text
     * @return its statements and faults
     */
    public static RdfFile parse(String name, String content) {
        return collect(name, GraphNames.ofFile(name), (n, graph, sink) -> parse(n, content, sink));
    }

    /**
     * Reads a text, one statement at a time.
     *
     * @param name the name to report, whose extension tells the syntax
     * @param content the text
     * @param sink takes the statements
     * @return all faults found, sorted by place
     */
    public static List<Problem> parse(String name, String content, QuadSink sink) {
        return read(name, content.getBytes(StandardCharsets.UTF_8), GraphNames.ofFile(name), sink);
    }

    /**
     * Reads a resource of the class path, one statement at a time.
     *
     * @param resource the absolute name of the resource
     * @param graph the IRI of the named graph for its unnamed statements
     * @param sink takes the statements
     * @return all faults found, sorted by place
     * @throws IllegalArgumentException if there is no such resource
     */
    public static List<Problem> readResource(String resource, String graph, QuadSink sink) {
        try (InputStream in = BundledFile.open(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource + " on the class path");
            }
            return read(resource, in.readAllBytes(), graph, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a resource of the class path.
     *
     * @param resource the absolute name of the resource
     * @return its statements and faults
     * @throws IllegalArgumentException if there is no such resource
     */
    public static RdfFile readResource(String resource) {
        return collect(resource, GraphNames.ofFile(resource), RdfFile::readResource);
    }

    private static List<Problem> read(String name, byte[] bytes, String graph, QuadSink sink) {
        Faults faults = new Faults(name);
        RdfText.decode(name, bytes, faults::add).ifPresent(text -> read(text, graph, sink, faults));
        return faults.sorted();
    }

    private static void read(RdfText text, String graph, QuadSink sink, Faults faults) {
        SyntaxReader.of(text.syntax()).read(text, graph, sink, faults);
    }

    private static RdfFile collect(String name, String graph, Reading reading) {
        List<LocatedQuad> quads = new ArrayList<>();
        List<Problem> problems = reading.read(name, graph, (quad, where) -> quads.add(new LocatedQuad(quad, where)));
        return new RdfFile(name, graph, quads, problems);
    }

    /** One of the ways to read statements into a sink. */
    private interface Reading {
        List<Problem> read(String name, String graph, QuadSink sink);
    }
}
