package org.balise.sparql;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A digest of statements and their graphs, whatever their order and in whatever process: states that differ have the same one
 * only by accident. Blank nodes count as alike, since their labels say nothing. For one thread.
 */
public final class StatementDigest {

    private static final HashFunction HASH = Hashing.farmHashFingerprint64();

    private final StringBuilder text = new StringBuilder();
    private long sum;

    /** A digest of nothing yet. */
    public StatementDigest() {}

    /**
     * The digest of all named graphs, or of the default graph where there is no other.
     *
     * @param data the data
     * @return 16 hexadecimal digits
     */
    public static String of(DatasetGraph data) {
        StatementDigest digest = new StatementDigest();
        if (data.listGraphNodes().hasNext()) {
            data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(digest::add);
        } else {
            data.getDefaultGraph().find().forEach(triple -> digest.add(new Quad(Quad.defaultGraphIRI, triple)));
        }
        return digest.text();
    }

    /**
     * Adds a statement.
     *
     * @param quad the statement in its graph; each once
     */
    public void add(Quad quad) {
        text.setLength(0);
        put(quad.getGraph());
        put(quad.asTriple());
        sum += HASH.hashBytes(text.toString().getBytes(StandardCharsets.UTF_8)).asLong();
    }

    /**
     * The digest of what was added so far.
     *
     * @return 16 hexadecimal digits
     */
    public String text() {
        return String.format("%016x", sum);
    }

    private void put(Triple triple) {
        put(triple.getSubject());
        put(triple.getPredicate());
        put(triple.getObject());
    }

    /** Each kind of term begins with a sign of its own, and each text with its length. */
    private void put(Node node) {
        if (node.isURI()) {
            put('<', node.getURI());
        } else if (node.isLiteral()) {
            put('"', node.getLiteralLexicalForm());
            put('^', node.getLiteralDatatypeURI());
            put('@', node.getLiteralLanguage());
            put('-', String.valueOf(node.getLiteralBaseDirection()));
        } else if (node.isTripleTerm()) {
            text.append('(');
            put(node.getTriple());
        } else {
            text.append('_');
        }
    }

    private void put(char kind, String part) {
        text.append(kind).append(part.length()).append(':').append(part);
    }
}
