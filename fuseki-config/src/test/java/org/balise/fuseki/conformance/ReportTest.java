package org.balise.fuseki.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** The report as it is committed. */
class ReportTest {

    private static final Report REPORT = Report.bundled();
    private static final Pattern LINE = Pattern.compile(
            "^<(http:[^>]+)> .*? dcterms:title \"([^\"]*(?:\\\\\"[^\"]*)*)\"@en .*earl:outcome earl:(\\w+)");

    @Test
    void isWhatTheWriterWritesForThisVersion() throws IOException {
        List<TestOutcome> outcomes = outcomes();

        assertThat(ReportComparison.incomplete(outcomes)).isEmpty();
        assertThat(REPORT.text())
                .as(ReportComparison.RENEW)
                .isEqualTo(ReportText.of(ReportProgram.version(Path.of("")), outcomes));
    }

    @Test
    void isAboutEveryTestOfEverySuite() {
        assertThat(REPORT.suites())
                .extracting(suite -> suite.iri().substring(suite.iri().indexOf('#') + 1), SuiteResult::tests)
                .containsExactly(Stream.of(TestedSuite.values())
                        .map(suite -> tuple(suite.fragment(), (long) suite.tests()))
                        .toArray(Tuple[]::new));
        assertThat(REPORT.suites().stream()
                        .flatMap(suite -> suite.failed().stream())
                        .map(FailedTest::iri))
                .containsExactlyInAnyOrderElementsOf(KnownFailures.iris());
    }

    @Test
    void hasTheFiguresThatTheReadmeTells() throws IOException {
        SuiteResult query = result(TestedSuite.QUERY);
        SuiteResult service = result(TestedSuite.SERVICE_DESCRIPTION);
        SuiteResult protocol = result(TestedSuite.PROTOCOL);

        assertThat(Files.readString(Path.of("README.md")).replace("\n", " "))
                .contains(
                        "%d of %d on queries".formatted(query.passed(), query.tests()),
                        "%d of %d on the service description".formatted(service.passed(), service.tests()),
                        "of the %d on the protocol it passes the 21 that write nothing, and %d when"
                                .formatted(protocol.tests(), protocol.passed()));
    }

    @Test
    void hasNoBlankNodes() {
        assertThat(REPORT.model().getGraph().stream()
                        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject())))
                .noneMatch(Node::isBlank);
    }

    @Test
    void saysEverythingButNamesOfTestsInBothLanguages() {
        Set<Node> named = REPORT.model().getGraph().stream()
                .map(triple -> triple.getSubject())
                .filter(subject -> subject.isURI() && !subject.getURI().startsWith(TestedSuite.TESTS))
                .collect(Collectors.toSet());

        assertThat(named)
                .allSatisfy(subject -> assertThat(languages(subject, "en"::equals))
                        .as(subject.getURI())
                        .isEqualTo(languages(subject, "fr"::equals)));
    }

    private static SuiteResult result(TestedSuite suite) {
        return REPORT.suites().stream()
                .filter(result -> result.iri().endsWith("#" + suite.fragment()))
                .findFirst()
                .orElseThrow();
    }

    private static long languages(Node subject, Predicate<String> language) {
        return REPORT.model().getGraph().find(subject, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> triple.getObject().isLiteral()
                        && language.test(triple.getObject().getLiteralLanguage()))
                .count();
    }

    private static List<TestOutcome> outcomes() {
        return REPORT.text()
                .lines()
                .map(LINE::matcher)
                .filter(line -> line.find())
                .map(line -> new TestOutcome(
                        line.group(1),
                        line.group(3).equals("passed"),
                        line.group(2).replace("\\\"", "\"")))
                .toList();
    }
}
