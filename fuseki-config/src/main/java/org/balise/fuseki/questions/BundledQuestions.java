package org.balise.fuseki.questions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SchemaDO;
import org.balise.rdf.BundledFile;
import org.balise.rdf.Namespaces;
import org.balise.sparql.QueryText;

/** The competency questions that come with the ontology. */
public final class BundledQuestions {

    private static final String ROOT = "/org/balise/ontology/questions/";
    private static final Node NUMBER = DCTerms.identifier.asNode();

    private BundledQuestions() {}

    /**
     * All of them.
     *
     * @return the questions by number
     */
    public static List<Question> all() {
        return text("index.txt").lines().map(BundledQuestions::read).toList();
    }

    private static Question read(String folder) {
        Graph description = RDFParser.fromString(text(folder + "/question.ttl"), Lang.TURTLE)
                .base(Namespaces.BASE)
                .toGraph();
        Triple number = description.find(Node.ANY, NUMBER, Node.ANY).next();
        String text = text(folder + "/query.rq");
        Query query = QueryText.parse(text);
        return new Question(
                number.getObject().getLiteralLexicalForm(),
                number.getSubject().getURI(),
                texts(description, RDFS.comment.asNode()),
                texts(description, SchemaDO.keywords.asNode()),
                text,
                query.getPrefixMapping().getNsPrefixMap(),
                ParameterReader.read(text, query));
    }

    private static Map<String, String> texts(Graph description, Node property) {
        Map<String, String> texts = new TreeMap<>();
        description
                .find(Node.ANY, property, Node.ANY)
                .mapWith(Triple::getObject)
                .forEachRemaining(text -> texts.put(text.getLiteralLanguage(), text.getLiteralLexicalForm()));
        return texts;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(BundledFile.open(ROOT + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
