package org.balise.rdf;

import com.google.common.collect.Streams;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.AnnotatedStatements.Subject;

/**
 * Writes Turtle 1.2 and TriG 1.2 as people would: {@code s p o ~ <passage>} for a statement that a passage attests,
 * {@code << s p o ~ <passage> >>} for one that is reported and not asserted. A graph without triple terms becomes Turtle
 * that readers of RDF 1.1 read.
 *
 * <p>The same graph always gives the same bytes, as long as it has no blank nodes: subjects are sorted by IRI, so parts follow
 * their entity, statements by property and value, one a line. Only prefixes that are used are declared.
 */
public final class AnnotatedTurtle {

    private static final String INDENT = "    ";

    private final Writer out;
    private final TurtleTerms terms;
    private final String indent;

    private AnnotatedTurtle(Writer out, TurtleTerms terms, String indent) {
        this.out = out;
        this.terms = terms;
        this.indent = indent;
    }

    /**
     * Writes a graph as Turtle.
     *
     * @param graph the graph
     * @param out where to, in UTF-8; flushed, not closed
     * @throws UncheckedIOException if it cannot be written to
     */
    public static void write(Graph graph, OutputStream out) {
        write(graph, "", out);
    }

    /**
     * Writes a graph that is about one thing as Turtle.
     *
     * @param graph the graph
     * @param first the IRI that stands before all others, followed by its parts
     * @param out where to, in UTF-8; flushed, not closed
     * @throws UncheckedIOException if it cannot be written to
     */
    public static void write(Graph graph, String first, OutputStream out) {
        try {
            Writer writer = IO.asBufferedUTF8(out);
            TurtleTerms terms = new TurtleTerms();
            graph.find().forEach(triple -> use(terms, triple));
            prefixes(terms.used(), writer);
            new AnnotatedTurtle(writer, terms, "").graph(AnnotatedStatements.of(graph, first));
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the named graphs of a dataset as TriG, sorted by name. The default graph is left out, since in a catalogue it is
     * the union of the others.
     *
     * @param data the dataset
     * @param out where to, in UTF-8; flushed, not closed
     * @throws UncheckedIOException if it cannot be written to
     */
    public static void writeDataset(DatasetGraph data, OutputStream out) {
        try {
            Writer writer = IO.asBufferedUTF8(out);
            TurtleTerms terms = new TurtleTerms();
            List<Node> names = names(data);
            names.forEach(name -> data.getGraph(name).find().forEach(triple -> use(terms, triple)));
            names.forEach(terms::text);
            prefixes(terms.used(), writer);
            for (Node name : names) {
                writer.write("\n" + terms.text(name) + " {\n");
                new AnnotatedTurtle(writer, terms, INDENT).graph(AnnotatedStatements.of(data.getGraph(name), ""));
                writer.write("}\n");
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node> names(DatasetGraph data) {
        Iterable<Node> names = data::listGraphNodes;
        return Streams.stream(names)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
    }

    /** Lets the prefixes of a statement be known, as far as it is written with them. */
    private static void use(TurtleTerms terms, Triple triple) {
        terms.text(triple.getSubject());
        if (AnnotatedStatements.isReification(triple)) {
            use(terms, triple.getObject().getTriple());
            return;
        }
        if (!triple.getPredicate().equals(RDF.Nodes.type)) {
            terms.text(triple.getPredicate());
        }
        terms.text(triple.getObject());
    }

    private static void prefixes(Map<String, String> prefixes, Writer out) throws IOException {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    private void graph(AnnotatedStatements statements) throws IOException {
        for (Subject subject : statements.subjects()) {
            List<Triple> asserted = statements.asserted(subject);
            if (!asserted.isEmpty()) {
                asserted(terms.text(subject.node()), asserted, statements);
            }
            List<Triple> reported = statements.reported(subject);
            if (asserted.isEmpty() && !reported.isEmpty()) {
                out.write("\n");
            }
            for (Triple triple : reported) {
                reported(triple, statements.reifiers(triple));
            }
        }
    }

    private void asserted(String subject, List<Triple> triples, AnnotatedStatements statements) throws IOException {
        out.write("\n" + indent + subject);
        String before = "";
        for (Triple triple : triples) {
            out.write(before + "\n" + indent + INDENT + property(triple) + " " + terms.text(triple.getObject()));
            for (Node reifier : statements.reifiers(triple)) {
                out.write(" ~ " + terms.text(reifier));
            }
            before = " ;";
        }
        out.write(" .\n");
    }

    private void reported(Triple triple, List<Node> reifiers) throws IOException {
        String statement =
                terms.text(triple.getSubject()) + " " + property(triple) + " " + terms.text(triple.getObject());
        for (Node reifier : reifiers) {
            out.write(indent + "<< " + statement + " ~ " + terms.text(reifier) + " >> .\n");
        }
    }

    private String property(Triple triple) {
        return triple.getPredicate().equals(RDF.Nodes.type) ? "a" : terms.text(triple.getPredicate());
    }
}
