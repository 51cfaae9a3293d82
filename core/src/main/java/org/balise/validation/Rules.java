package org.balise.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.balise.rdf.BundledFile;

/** The shapes of a profile, read from the class path, and what each says when it is broken. */
final class Rules {

    /** The IRIs of shapes begin so. */
    static final String SHAPES = "https://w3id.org/balise/shape/";

    private static final String FOLDER = "/org/balise/ontology/shapes/";

    private final Shapes acrossGraphs;
    private final Shapes withinGraphs;
    private final Map<Node, Message> messages = new HashMap<>();

    private Rules(Graph acrossGraphs, Graph withinGraphs) {
        this.acrossGraphs = Shapes.parse(acrossGraphs);
        this.withinGraphs = Shapes.parse(withinGraphs);
        addMessages(acrossGraphs);
        addMessages(withinGraphs);
    }

    static Rules of(Profile profile) {
        return switch (profile) {
            case BASIC -> new Rules(read(List.of("basic.ttl")), read(List.of()));
            case PUBLICATION ->
                new Rules(read(List.of("basic.ttl", "publication.ttl")), read(List.of("publication-per-graph.ttl")));
        };
    }

    /** The shapes that see all graphs as one. */
    Shapes acrossGraphs() {
        return acrossGraphs;
    }

    /** The shapes that see one named graph at a time. */
    Shapes withinGraphs() {
        return withinGraphs;
    }

    Message message(Node shape) {
        return messages.getOrDefault(shape, new Message("breaks " + shape, "enfreint " + shape));
    }

    private void addMessages(Graph shapes) {
        shapes.find(Node.ANY, SHACL.message, Node.ANY).forEach(said -> {
            Node text = said.getObject();
            Message before = messages.getOrDefault(said.getSubject(), new Message("", ""));
            Message after = text.getLiteralLanguage().equals("fr")
                    ? new Message(before.english(), text.getLiteralLexicalForm())
                    : new Message(text.getLiteralLexicalForm(), before.french());
            messages.put(said.getSubject(), after);
        });
    }

    private static Graph read(List<String> files) {
        Graph graph = new GraphMem2Fast();
        for (String file : files) {
            try (InputStream in = BundledFile.open(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("no resource " + FOLDER + file);
                }
                RDFParser.source(in).lang(Lang.TURTLE).base(SHAPES).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }
}
