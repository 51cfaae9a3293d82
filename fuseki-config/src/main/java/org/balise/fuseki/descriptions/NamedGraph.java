package org.balise.fuseki.descriptions;

import java.util.Optional;

/**
 * One named graph.
 *
 * @param iri its name
 * @param triples how many it has
 * @param source the document that its statements are taken from, if it is of one
 */
public record NamedGraph(String iri, long triples, Optional<String> source) {}
