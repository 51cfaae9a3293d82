package org.balise.fuseki.descriptions;

/**
 * Links from the catalogue's own things to those of another namespace.
 *
 * @param property what the links say
 * @param namespace what the names they lead to begin with
 * @param triples how many there are
 */
public record Linkset(String property, String namespace, long triples) {}
