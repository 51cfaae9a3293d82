package org.balise.sparql.criteria;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.graph.NodeTransform;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.balise.sparql.QueryText;

/** The shape of a query: its algebra and graphs, without layout, and something plain in the place of what a reader gave. */
final class StandIns {

    private StandIns() {}

    static String ofString(String sparql, String string, String standIn) {
        Node sought = NodeFactory.createLiteralString(string);
        return shape(sparql, node -> node.equals(sought) ? NodeFactory.createLiteralString(standIn) : node);
    }

    static String ofIri(String sparql, String iri, String standIn) {
        return shape(sparql, node -> node).replace(iri, standIn);
    }

    static String ofAllLiterals(String sparql) {
        return shape(sparql, node -> node.isLiteral() ? NodeFactory.createLiteralString("") : node);
    }

    private static String shape(String sparql, NodeTransform replacing) {
        Query query = QueryText.parse(sparql);
        Op algebra = NodeTransformLib.transform(replacing, Algebra.compile(query));
        return (query.getGraphURIs() + " " + query.getNamedGraphURIs() + " " + algebra).replaceAll("\\s+", " ");
    }
}
