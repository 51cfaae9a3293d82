package org.balise.evidence;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** The formats of RDF 1.1 that a graph is written in, with its evidence as {@link ClassicReification}. */
public enum Rdf11Format {
    /** Turtle 1.1, sorted by subject. */
    TURTLE,
    /** N-Triples 1.1, sorted. */
    N_TRIPLES,
    /** RDF/XML. */
    RDF_XML,
    /** Expanded JSON-LD 1.1. */
    JSON_LD;

    private static final Comparator<Triple> ORDER = Comparator.comparing(
                    (Triple triple) -> NodeFmtLib.strNT(triple.getSubject()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getPredicate()))
            .thenComparing(triple -> NodeFmtLib.strNT(triple.getObject()));

    /**
     * The media type.
     *
     * @return such as {@code text/turtle}
     */
    public String mediaType() {
        return format().getLang().getContentType().getContentTypeStr();
    }

    /**
     * Writes a graph.
     *
     * @param graph any graph; its triple terms become classic reification
     * @param out where to write, in UTF-8; not closed
     */
    public void write(Graph graph, OutputStream out) {
        List<Triple> triples =
                new ArrayList<>(ClassicReification.of(graph).find().toList());
        triples.sort(ORDER);
        if (this == TURTLE || this == N_TRIPLES) {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format());
            stream.start();
            triples.forEach(stream::triple);
            stream.finish();
        } else {
            Graph plain = GraphFactory.createDefaultGraph();
            triples.forEach(plain::add);
            RDFWriter.source(plain).format(format()).output(out);
        }
    }

    private RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_BLOCKS;
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD -> RDFFormat.JSONLD11_PLAIN;
        };
    }
}
