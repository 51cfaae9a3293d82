package org.balise.fuseki.dumps;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.balise.evidence.ClassicReification;
import org.balise.rdf.AnnotatedTurtle;

/** Writes the statements of all named graphs in each format. The default graph is left out: it is the union of the others. */
final class DumpWriter {

    /** The size of a block that is read or written at once, in bytes. */
    static final int BLOCK = 64 * 1024;

    /** How many bytes of lines are sorted in memory. */
    private static final long SORTED_IN_MEMORY = 32L * 1024 * 1024;

    private final DatasetGraph data;
    private final Path folder;

    DumpWriter(DatasetGraph data, Path folder) {
        this.data = data;
        this.folder = folder;
    }

    /** Writes the file of a format. */
    void write(DumpFormat format) throws IOException {
        Path file = folder.resolve(format.fileName());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BLOCK)) {
            switch (format) {
                case NQUADS -> sorted(out, (quad, lines) -> lines.add(Lines.of(quad)));
                case TRIG -> reading(() -> AnnotatedTurtle.writeDataset(data, out));
                case NTRIPLES -> sorted(out, (quad, lines) -> lines.add(Lines.of(quad.asTriple())));
                case TURTLE -> reading(() -> AnnotatedTurtle.write(union(), out));
                case RDF11 -> sorted(out, DumpWriter::reified);
                case JSONLD -> JsonLdBySubject.write(folder.resolve(DumpFormat.RDF11.fileName()), out);
            }
        }
    }

    private void sorted(OutputStream out, Step step) throws IOException {
        SortedLines lines = new SortedLines(folder, SORTED_IN_MEMORY);
        reading(() -> {
            Iterator<Quad> quads = named();
            while (quads.hasNext()) {
                step.add(quads.next(), lines);
            }
        });
        lines.writeTo(out);
    }

    private Iterator<Quad> named() {
        return Iter.filter(data.find(), quad -> !quad.isDefaultGraph());
    }

    private Graph union() {
        Graph union = new GraphMem2Fast();
        named().forEachRemaining(quad -> union.add(quad.asTriple()));
        return union;
    }

    private void reading(Reading action) throws IOException {
        if (!data.supportsTransactions()) {
            action.run();
            return;
        }
        data.begin(ReadWrite.READ);
        try {
            action.run();
        } finally {
            data.end();
        }
    }

    private static void reified(Quad quad, SortedLines lines) throws IOException {
        Triple triple = quad.asTriple();
        if (!triple.getSubject().isTripleTerm() && !triple.getObject().isTripleTerm()) {
            lines.add(Lines.of(triple));
            return;
        }
        Graph one = new GraphMem2Fast();
        one.add(triple);
        Iterator<Triple> several = ClassicReification.of(one).find();
        while (several.hasNext()) {
            lines.add(Lines.of(several.next()));
        }
    }

    private interface Reading {
        void run() throws IOException;
    }

    private interface Step {
        void add(Quad quad, SortedLines lines) throws IOException;
    }
}
