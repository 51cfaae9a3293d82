package org.balise.fuseki.dumps;

import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/** Statements as lines of N-Triples and N-Quads, with their line end, in UTF-8. */
final class Lines {

    private Lines() {}

    static byte[] of(Triple triple) {
        return line(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    static byte[] of(Quad quad) {
        return line(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph());
    }

    private static byte[] line(Node... terms) {
        StringWriterI out = new StringWriterI();
        NodeFormatterNT format = new NodeFormatterNT();
        for (Node term : terms) {
            format.format(out, term);
            out.print(" ");
        }
        out.print(".\n");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
