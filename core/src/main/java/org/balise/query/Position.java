package org.balise.query;

/**
 * The last result of a page.
 *
 * @param certain whether it was certain
 * @param iri its IRI
 */
public record Position(boolean certain, String iri) {}
