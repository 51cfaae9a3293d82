package org.balise.sparql.criteria;

import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;

/** Puts something plain in the place of a string or an IRI of an algebra. */
final class StandIns {

    private StandIns() {}

    static String ofString(Op algebra, String string, String standIn) {
        NodeTransform replacing =
                node -> node.isLiteral() && node.getLiteralLexicalForm().equals(string)
                        ? NodeFactory.createLiteralString(standIn)
                        : node;
        return NodeTransformLib.transform(replacing, algebra).toString();
    }

    static String ofIri(Op algebra, String iri, String standIn) {
        return algebra.toString().replace("<" + iri + ">", "<" + standIn + ">");
    }
}
