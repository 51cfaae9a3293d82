package org.balise.ontology.generate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;

/**
 * Writes package {@code org.balise.vocabulary} and the types of concepts in {@code org.balise.model} from the ontology and
 * vocabularies on the class path.
 */
public final class ConstantsGenerator {

    private static final String ONTOLOGY = "/org/balise/ontology/balise.ttl";
    private static final String REUSED = "/org/balise/ontology/reused.ttl";
    private static final String VOCABULARIES = "/org/balise/ontology/vocabularies/";
    /** A folder in a jar cannot be listed portably; this file names what it holds. */
    private static final String VOCABULARY_INDEX = VOCABULARIES + "index.txt";

    private ConstantsGenerator() {}

    /**
     * Writes the sources below a folder.
     *
     * @param args one argument, the source root to write to
     * @throws IOException if a resource cannot be read or a source cannot be written
     * @throws ConstantsNotGeneratedException if terms are unfit to become constants; names all of them
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("One argument is due, the source root; given: " + List.of(args));
        }
        List<Model> vocabularies = text(VOCABULARY_INDEX)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(file -> graph(VOCABULARIES + file))
                .toList();
        List<ConstantsClass> classes = new ConstantsReader().read(graph(ONTOLOGY), vocabularies);
        Path root = Path.of(args[0]);
        SourceFolder.ofVocabulary(root)
                .write(Stream.concat(classes.stream(), ReusedReader.read(graph(REUSED)).stream())
                        .toList());
        SourceFolder.ofConcepts(root)
                .write(classes.stream()
                        .filter(type -> type.name().endsWith(JavaNames.SCHEME))
                        .map(ConceptClass::new)
                        .toList());
    }

    private static Model graph(String resource) {
        Model model = ModelFactory.createDefaultModel();
        try (InputStream in = open(resource)) {
            RDFParser.source(in)
                    .lang(Lang.TURTLE)
                    .base("https://w3id.org/balise/")
                    .parse(model);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + resource, e);
        }
        return model;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = ConstantsGenerator.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("Not on the class path: " + resource);
        }
        return in;
    }
}
