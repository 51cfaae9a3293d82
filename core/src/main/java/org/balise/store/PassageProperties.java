package org.balise.store;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.balise.evidence.Passage;
import org.balise.rdf.Namespaces;

/** Type, source, bounds and digest of every passage that attests a statement or that a discrepancy compares. */
final class PassageProperties implements Derivation {

    private final Map<String, String> digests;

    PassageProperties(Map<String, String> digests) {
        this.digests = digests;
    }

    @Override
    public void derive(Graph union, Consumer<Triple> target) {
        Set<Node> nodes = new LinkedHashSet<>();
        union.find(Node.ANY, NodeConst.nodeReifies, Node.ANY).forEach(reifies -> nodes.add(reifies.getSubject()));
        union.find(Node.ANY, term("compares"), Node.ANY).forEach(compares -> nodes.add(compares.getObject()));
        for (Node node : nodes) {
            if (node.isURI()) {
                Passage.find(node.getURI()).ifPresent(passage -> describe(node, passage, target));
            }
        }
    }

    private void describe(Node node, Passage passage, Consumer<Triple> target) {
        target.accept(Triple.create(node, RDF.Nodes.type, term("Passage")));
        target.accept(Triple.create(node, term("inSource"), NodeFactory.createURI(passage.source())));
        target.accept(
                Triple.create(node, term("startsAt"), integer(passage.range().start())));
        target.accept(
                Triple.create(node, term("endsAt"), integer(passage.range().end())));
        String digest = digests.get(node.getURI());
        if (digest != null) {
            target.accept(Triple.create(node, term("digest"), NodeFactory.createLiteralString(digest)));
        }
    }

    private static Node term(String name) {
        return NodeFactory.createURI(Namespaces.TERMS + name);
    }

    private static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }
}
