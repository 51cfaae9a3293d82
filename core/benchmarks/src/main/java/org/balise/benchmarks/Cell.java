package org.balise.benchmarks;

/**
 * A cell of the matrix.
 *
 * @param province the IRI of a province
 * @param population the IRI of a population that no other contains
 */
record Cell(String province, String population) {}
