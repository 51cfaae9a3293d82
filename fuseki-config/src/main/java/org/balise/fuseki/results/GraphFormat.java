package org.balise.fuseki.results;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.balise.evidence.ClassicReification;
import org.balise.fuseki.http.OfferedFormats;

/**
 * A format for the graphs of CONSTRUCT and DESCRIBE. Readers of RDF 1.1 never meet a triple term: who wants them asks for version 1.2.
 */
public enum GraphFormat {
    /** Turtle; triple terms as classic reification. */
    TURTLE("text/turtle", "ttl", false),
    /** N-Triples; triple terms as classic reification. */
    NTRIPLES("application/n-triples", "nt", false),
    /** JSON-LD 1.1; triple terms as classic reification. */
    JSONLD("application/ld+json", "jsonld", false),
    /** RDF/XML; triple terms as classic reification. */
    RDFXML("application/rdf+xml", "rdf", false),
    /** Turtle 1.2, with triple terms. */
    TURTLE_12("text/turtle;version=1.2", "ttl12", true),
    /** N-Triples 1.2, with triple terms. */
    NTRIPLES_12("application/n-triples;version=1.2", "nt12", true);

    private final String mediaType;
    private final String shortName;
    private final boolean tripleTerms;

    GraphFormat(String mediaType, String shortName, boolean tripleTerms) {
        this.mediaType = mediaType;
        this.shortName = shortName;
        this.tripleTerms = tripleTerms;
    }

    /**
     * The media types of graphs, the favourite first.
     *
     * @return media types, with the version for those that are not of RDF 1.1
     */
    public static List<String> mediaTypes() {
        return Arrays.stream(values()).map(GraphFormat::mediaType).toList();
    }

    /**
     * The formats of graphs that an address offers.
     *
     * @return all of them, the favourite first
     */
    public static OfferedFormats offered() {
        Map<String, String> offered = new LinkedHashMap<>();
        Stream.of(values()).forEach(format -> offered.put(format.shortName, format.mediaType));
        return new OfferedFormats(offered);
    }

    /**
     * The media type of the format.
     *
     * @return a media type, with the version if it is not of RDF 1.1
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * What the format is called in an address, also the extension of its files.
     *
     * @return such as {@code ttl}
     */
    public String shortName() {
        return shortName;
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
     * Writes a graph. Where the format has no triple terms, they are written as classic reification.
     *
     * @param out where to; stays open
     * @param graph the graph
     * @throws org.apache.jena.shared.JenaException when the format has no way to write it, as RDF/XML has none for some
     *     property IRIs
     */
    public void write(OutputStream out, Graph graph) {
        RDFWriter.source(tripleTerms ? graph : plain(graph))
                .format(format())
                .build()
                .output(out);
    }

    private static Graph plain(Graph graph) {
        if (graph.stream().noneMatch(GraphFormat::hasTripleTerm)) {
            return graph;
        }
        Graph plain = ClassicReification.of(graph);
        plain.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        return plain;
    }

    private static boolean hasTripleTerm(Triple triple) {
        return triple.getSubject().isTripleTerm() || triple.getObject().isTripleTerm();
    }

    private RDFFormat format() {
        return switch (this) {
            case TURTLE, TURTLE_12 -> RDFFormat.TURTLE_PRETTY;
            case NTRIPLES, NTRIPLES_12 -> RDFFormat.NTRIPLES_UTF8;
            case JSONLD -> RDFFormat.JSONLD11_PRETTY;
            case RDFXML -> RDFFormat.RDFXML_PLAIN;
        };
    }
}
