package org.balise.evidence;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.balise.rdf.Namespaces;

/**
 * Evidence in RDF 1.1, for formats and systems without triple terms: each pair of a triple and its reifier becomes an
 * {@code rdf:Statement} with a minted IRI, which points at its passage by {@code prov:wasQuotedFrom}, or at its editorial
 * activity by {@code prov:wasGeneratedBy}.
 *
 * <p>The same pair always has the same IRI; no blank node is made. Immutable and thread-safe.
 */
public final class ClassicReification {

    /** What the IRIs of minted statements begin with. */
    public static final String STATEMENTS = Namespaces.ENTITIES + "statement/";

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node QUOTED_FROM = NodeFactory.createURI(PROV + "wasQuotedFrom");
    private static final Node GENERATED_BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
    private static final int DIGITS = 32;

    private final Graph target = new GraphMem2Fast();

    private ClassicReification() {}

    /**
     * A graph without triple terms that says the same.
     *
     * @param source any graph; not changed
     * @return a new graph; statements that are only reified stay so
     */
    public static Graph of(Graph source) {
        ClassicReification reification = new ClassicReification();
        source.find().forEach(reification::add);
        return reification.target;
    }

    private void add(Triple triple) {
        if (triple.getPredicate().equals(NodeConst.nodeReifies)
                && triple.getObject().isTripleTerm()) {
            Node reifier = plain(triple.getSubject());
            Node statement = statement(triple.getObject().getTriple(), NodeFmtLib.strNT(reifier));
            target.add(statement, isPassage(reifier) ? QUOTED_FROM : GENERATED_BY, reifier);
        } else {
            target.add(plain(triple.getSubject()), triple.getPredicate(), plain(triple.getObject()));
        }
    }

    /** A node as it is, or the statement that stands for a triple term. */
    private Node plain(Node node) {
        return node.isTripleTerm() ? statement(node.getTriple(), "") : node;
    }

    private Node statement(Triple triple, String reifier) {
        Node subject = plain(triple.getSubject());
        Node object = plain(triple.getObject());
        String pair = String.join(
                " ",
                NodeFmtLib.strNT(subject),
                NodeFmtLib.strNT(triple.getPredicate()),
                NodeFmtLib.strNT(object),
                reifier);
        String digest = Sha256.of(pair.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        Node statement = NodeFactory.createURI(STATEMENTS + digest);
        target.add(statement, RDF.Nodes.type, RDF.Nodes.Statement);
        target.add(statement, RDF.Nodes.subject, subject);
        target.add(statement, RDF.Nodes.predicate, triple.getPredicate());
        target.add(statement, RDF.Nodes.object, object);
        return statement;
    }

    private static boolean isPassage(Node reifier) {
        return reifier.isURI() && Passage.isPassageLike(reifier.getURI());
    }
}
