package org.balise.fuseki.conformance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds a report to what the tests came to just now. */
final class ReportComparison {

    /** What whoever sees a difference has to do. */
    static final String RENEW = "When the change is meant: .ci/http/renew STANDARDS, and commit the report";

    private static final String OUTCOME = "earl:outcome ";
    private static final String TEST = "<" + TestedSuite.TESTS;

    private ReportComparison() {}

    /** What is not as the report says, of the suites that were run; and runs that were not whole. */
    static List<String> differences(String report, Collection<TestOutcome> fresh) {
        Set<TestedSuite> suites =
                fresh.stream().map(outcome -> TestedSuite.of(outcome.iri())).collect(Collectors.toSet());
        Map<String, String> told = new TreeMap<>();
        report.lines()
                .filter(line -> line.startsWith(TEST) && suites.contains(TestedSuite.of(iri(line))))
                .forEach(line -> told.put(iri(line), line));
        Map<String, String> found = new TreeMap<>();
        fresh.forEach(outcome -> found.put(outcome.iri(), ReportText.line(outcome)));
        Set<String> iris = new TreeSet<>(told.keySet());
        iris.addAll(found.keySet());
        Stream<String> changed = iris.stream()
                .filter(iri -> !told.getOrDefault(iri, "").equals(found.getOrDefault(iri, "")))
                .map(iri ->
                        "%s: the report says %s, the run %s".formatted(iri, outcome(told, iri), outcome(found, iri)));
        return Stream.concat(incomplete(fresh).stream(), changed).toList();
    }

    /** What keeps these outcomes from being reported: tests that were not run, and reasons that are missing or left over. */
    static List<String> incomplete(Collection<TestOutcome> fresh) {
        Stream<String> counts = fresh.stream()
                .collect(Collectors.groupingBy(
                        outcome -> TestedSuite.of(outcome.iri()), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(suite -> suite.getValue() != suite.getKey().tests())
                .map(suite -> suite.getKey().fragment() + ": " + suite.getValue() + " tests were run of "
                        + suite.getKey().tests());
        Stream<String> reasons = fresh.stream()
                .filter(outcome -> outcome.passed() == KnownFailures.iris().contains(outcome.iri()))
                .map(outcome -> outcome.iri()
                        + (outcome.passed()
                                ? " passes, but known-failures.tsv has a reason why it fails"
                                : " fails, and known-failures.tsv has no reason why"));
        return Stream.concat(counts, reasons).toList();
    }

    /** All that a line has from its outcome on: of a failure, its reason too. */
    private static String outcome(Map<String, String> lines, String iri) {
        String line = lines.getOrDefault(iri, OUTCOME + "nothing");
        return line.substring(line.indexOf(OUTCOME) + OUTCOME.length());
    }

    private static String iri(String line) {
        return line.substring(1, line.indexOf('>'));
    }
}
