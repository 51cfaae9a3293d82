package org.balise.fuseki.results;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;

/** A format for the graphs of CONSTRUCT and DESCRIBE. */
public enum GraphFormat {
    /** Turtle; triple terms as in Turtle 1.2, {@code <<( s p o )>>}. */
    TURTLE("text/turtle", true),
    /** N-Triples; triple terms as in N-Triples 1.2. */
    NTRIPLES("application/n-triples", true),
    /** JSON-LD 1.1. */
    JSONLD("application/ld+json", false),
    /** RDF/XML. */
    RDFXML("application/rdf+xml", false);

    private final String mediaType;
    private final boolean tripleTerms;

    GraphFormat(String mediaType, boolean tripleTerms) {
        this.mediaType = mediaType;
        this.tripleTerms = tripleTerms;
    }

    /**
     * The media types of graphs, the favourite first.
     *
     * @return media types without parameters
     */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(value -> value.mediaType).toList();
    }

    /**
     * The media types of the formats that have triple terms.
     *
     * @return media types without parameters
     */
    public static List<String> mediaTypesWithTripleTerms() {
        return Arrays.stream(values())
                .filter(value -> value.tripleTerms)
                .map(value -> value.mediaType)
                .toList();
    }

    /**
     * The format with this media type.
     *
     * @param mediaType one of {@link #mediaTypes()}
     * @return the format
     * @throws IllegalArgumentException when it is none of them
     */
    public static GraphFormat of(String mediaType) {
        return Stream.of(values())
                .filter(value -> value.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No graph format has the media type " + mediaType));
    }

    /**
     * Whether the format can carry a graph.
     *
     * @param graph the graph
     * @return false when it has triple terms and the format has none
     */
    public boolean carries(Graph graph) {
        return tripleTerms || !graph.stream().anyMatch(GraphFormat::hasTripleTerm);
    }

    private static boolean hasTripleTerm(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getObject()).anyMatch(Node::isTripleTerm);
    }

    /**
     * Writes a graph.
     *
     * @param out where to; stays open
     * @param graph a graph that the format carries
     */
    public void write(OutputStream out, Graph graph) {
        RDFWriter.source(graph).format(format()).build().output(out);
    }

    private RDFFormat format() {
        return switch (this) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
        };
    }
}
