package org.balise.fuseki.conformance;

import java.util.List;

/**
 * What came of one suite.
 *
 * @param iri the suite's IRI in the report
 * @param title what it is called
 * @param description how it is run
 * @param passed how many tests the server passes
 * @param failed the tests it does not pass
 */
record SuiteResult(String iri, BothTexts title, BothTexts description, long passed, List<FailedTest> failed) {

    long tests() {
        return passed + failed.size();
    }
}
