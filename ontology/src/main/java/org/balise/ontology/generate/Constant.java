package org.balise.ontology.generate;

/**
 * A Java constant that holds an IRI.
 *
 * @param name in upper snake case
 * @param iri its value
 * @param definition what the IRI stands for, in English, as plain text
 */
record Constant(String name, String iri, String definition) {}
