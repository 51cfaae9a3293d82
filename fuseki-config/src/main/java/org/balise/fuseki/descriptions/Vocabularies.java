package org.balise.fuseki.descriptions;

/** The namespaces that descriptions are written in. */
final class Vocabularies {

    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String SCHEMA = "https://schema.org/";
    static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    static final String SH = "http://www.w3.org/ns/shacl#";
    static final String SPDX = "http://spdx.org/rdf/terms#";
    static final String VOID = "http://rdfs.org/ns/void#";
    static final String VOID_EXT = "http://ldf.fi/void-ext#";

    private Vocabularies() {}
}
