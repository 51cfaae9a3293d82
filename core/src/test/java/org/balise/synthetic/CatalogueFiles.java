package org.balise.synthetic;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/** Writes a catalogue into files. */
final class CatalogueFiles {

    private final Path folder;
    private final Path documents;
    private final Map<Node, Graph> graphs = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    private CatalogueFiles(Path folder, Path documents) {
        this.folder = folder;
        this.documents = documents;
    }

    static void writeNQuads(SyntheticCatalogue catalogue, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            catalogue.sendTo(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
        }
    }

    static List<Path> writeTurtle(Facts facts, Evidence evidence, Path folder, Path documents) throws IOException {
        CatalogueFiles files = new CatalogueFiles(folder, documents);
        CatalogueStream stream = new CatalogueStream(facts, evidence, files::take);
        BiConsumer<String, String> texts = files::writeText;
        stream.writeCommon(texts);
        files.flush();
        for (int block = 0; block < facts.sizes().blocks(); block++) {
            stream.writeBlock(block, texts);
            files.flush();
        }
        return files.files.stream().sorted().toList();
    }

    private void take(Quad quad) {
        graphs.computeIfAbsent(quad.getGraph(), name -> new GraphMem2Fast()).add(quad.asTriple());
    }

    private void writeText(String name, String text) {
        try {
            Files.writeString(documents.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flush() throws IOException {
        for (Map.Entry<Node, Graph> graph : graphs.entrySet()) {
            String iri = graph.getKey().getURI();
            Path file = folder.resolve(iri.substring(iri.lastIndexOf('/') + 1) + ".ttl");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                RDFDataMgr.write(out, graph.getValue(), RDFFormat.TURTLE_BLOCKS);
            }
            files.add(file);
        }
        graphs.clear();
    }
}
