package org.balise.fuseki.conformance;

/**
 * A test that the server does not pass.
 *
 * @param iri its IRI
 * @param name what the W3C calls it, in English
 * @param reason why it fails
 */
record FailedTest(String iri, String name, BothTexts reason) {}
