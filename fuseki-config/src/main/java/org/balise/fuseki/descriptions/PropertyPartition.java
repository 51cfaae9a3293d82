package org.balise.fuseki.descriptions;

/**
 * The statements with one property.
 *
 * @param property the property
 * @param triples how many there are
 * @param distinctSubjects how many subjects they have
 * @param distinctObjects how many objects they have
 */
public record PropertyPartition(String property, long triples, long distinctSubjects, long distinctObjects) {}
