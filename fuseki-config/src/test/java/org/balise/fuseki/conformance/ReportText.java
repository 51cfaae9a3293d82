package org.balise.fuseki.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;

/** Writes the report: the same outcomes give the same text, one test a line, so that a change shows which test it is. */
final class ReportText {

    private static final String HEAD = resource("report-head.ttl");

    private ReportText() {}

    static String of(String version, Collection<TestOutcome> outcomes) {
        return HEAD.replace("VERSION", version)
                + outcomes.stream()
                        .sorted(Comparator.comparing(TestOutcome::iri))
                        .map(outcome -> line(outcome) + "\n")
                        .collect(Collectors.joining());
    }

    /** One line of the report. A failure of which nobody said why cannot be told. */
    static String line(TestOutcome outcome) {
        TestedSuite suite = TestedSuite.of(outcome.iri());
        String name = TestedSuite.nameWithin(outcome.iri());
        return "<%1$s> a earl:TestCase ; dcterms:isPartOf <#%2$s> ; dcterms:title %3$s . "
                        .formatted(outcome.iri(), suite.fragment(), literal(outcome.name(), "en"))
                + "<#%1$s> a earl:Assertion ; earl:assertedBy <#build> ; earl:mode earl:automatic ; earl:subject <#%2$s> ; "
                        .formatted(name, suite.subject())
                + "earl:test <%1$s> ; earl:result <#%2$s/result> . ".formatted(outcome.iri(), name)
                + "<#%1$s/result> a earl:TestResult ; earl:outcome %2$s .".formatted(name, outcome(outcome));
    }

    private static String outcome(TestOutcome outcome) {
        return outcome.passed()
                ? "earl:passed"
                : KnownFailures.reason(outcome.iri())
                        .map(reason -> "earl:failed ; dcterms:description %s , %s"
                                .formatted(literal(reason.english(), "en"), literal(reason.french(), "fr")))
                        .orElse("earl:failed");
    }

    private static String literal(String text, String language) {
        return NodeFmtLib.strNT(NodeFactory.createLiteralLang(text, language));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReportText.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
