package org.balise.fuseki.conformance;

/** A suite that the report is about. */
enum TestedSuite {
    PROTOCOL("protocol", "writable-server", 34),
    QUERY("query", "server", 277),
    SERVICE_DESCRIPTION("service-description", "server", 3);

    /** How the IRIs of all of the W3C's tests of SPARQL 1.1 begin. */
    static final String TESTS = "http://www.w3.org/2009/sparql/docs/tests/data-sparql11/";

    private static final String MANIFEST = "/manifest#";

    private final String fragment;
    private final String subject;
    private final int tests;

    TestedSuite(String fragment, String subject, int tests) {
        this.fragment = fragment;
        this.subject = subject;
        this.tests = tests;
    }

    /** The suite that a test is part of: the tests of queries are in many folders, the others in one each. */
    static TestedSuite of(String iri) {
        String folder = iri.substring(TESTS.length(), iri.indexOf(MANIFEST));
        return switch (folder) {
            case "protocol" -> PROTOCOL;
            case "service-description" -> SERVICE_DESCRIPTION;
            default -> QUERY;
        };
    }

    /** What a test is called within the report. */
    static String nameWithin(String iri) {
        return iri.substring(TESTS.length()).replace(MANIFEST, "/");
    }

    String fragment() {
        return fragment;
    }

    /** Which server the tests are run against, as the report calls it. */
    String subject() {
        return subject;
    }

    /** How many tests the suite has. */
    int tests() {
        return tests;
    }
}
