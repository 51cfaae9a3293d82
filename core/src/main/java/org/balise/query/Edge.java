package org.balise.query;

/**
 * A relation between two entities.
 *
 * @param from the IRI it goes from
 * @param relation the IRI of the property, or of the role in which the second takes part in the first
 * @param to the IRI it goes to
 */
public record Edge(String from, String relation, String to) {}
