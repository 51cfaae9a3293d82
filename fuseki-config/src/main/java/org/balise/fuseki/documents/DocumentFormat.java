package org.balise.fuseki.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of documents, the favourite first. */
enum DocumentFormat {
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json"),
    N_TRIPLES("nt", "application/n-triples"),
    RDF_XML("rdf", "application/rdf+xml"),
    HTML("html", "text/html"),
    TURTLE_12("ttl12", "text/turtle;version=1.2"),
    N_TRIPLES_12("nt12", "application/n-triples;version=1.2");

    private final String extension;
    private final String mediaType;

    DocumentFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    String extension() {
        return extension;
    }

    String mediaType() {
        return mediaType;
    }

    static List<String> mediaTypes() {
        return Arrays.stream(values()).map(DocumentFormat::mediaType).toList();
    }

    static List<String> extensions() {
        return Arrays.stream(values()).map(DocumentFormat::extension).toList();
    }

    static Optional<DocumentFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    static DocumentFormat ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }
}
