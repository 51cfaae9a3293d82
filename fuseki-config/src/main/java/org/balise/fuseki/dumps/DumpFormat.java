package org.balise.fuseki.dumps;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The formats that a release is written in. Those of RDF 1.2 hold the evidence as triple terms. */
enum DumpFormat {
    /** Every statement with its named graph, sorted by byte: the form that the release is named after. */
    NQUADS("balise.nq", "application/n-quads;version=1.2"),
    /** The same to be read: passages beside their statements, by {@code ~}. */
    TRIG("balise.trig", "application/trig;version=1.2"),
    /** The statements of all graphs, each once, sorted by byte. */
    NTRIPLES("balise.nt", "application/n-triples;version=1.2"),
    /** The same to be read: passages beside their statements, by {@code ~}. */
    TURTLE("balise.ttl", "text/turtle;version=1.2"),
    /** The same for readers of RDF 1.1: evidence as classic reification. */
    RDF11("balise-rdf11.nt", "application/n-triples"),
    /** The same as compact JSON-LD, with the context inside: nothing else is needed to read it. */
    JSONLD("balise.jsonld", "application/ld+json");

    /** The name of the list of digests. */
    static final String DIGESTS = "SHA256SUMS";

    private final String fileName;
    private final String mediaType;

    DumpFormat(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** Every name at which there is a file, that of the digests included. */
    static Set<String> fileNames() {
        Stream<String> all = Stream.of(values()).flatMap(format -> Stream.of(format.fileName, format.packedName()));
        return Stream.concat(all, Stream.of(DIGESTS)).collect(Collectors.toUnmodifiableSet());
    }

    String packedName() {
        return fileName + ".gz";
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }
}
