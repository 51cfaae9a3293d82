package org.balise.fuseki.conformance;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * A report in EARL.
 *
 * @param text the report in Turtle
 * @param model its statements
 */
record Report(String text, Model model) {

    private static final String FILE = "earl.ttl";

    private static final Supplier<Report> BUNDLED = Suppliers.memoize(() -> of(read()));

    /** The report that comes with the server. It is read when it is first asked for, so as not to slow down the start. */
    static Report bundled() {
        return BUNDLED.get();
    }

    static Report of(String text) {
        return new Report(text, RDFParser.fromString(text, Lang.TURTLE).toModel());
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the server that was tested. */
    String version() {
        return model.listObjectsOfProperty(Earl.REVISION).next().asLiteral().getString();
    }

    /** What came of each suite, by their IRIs. */
    List<SuiteResult> suites() {
        return model.listSubjectsWithProperty(RDF.type, Earl.REQUIREMENT).mapWith(this::suite).toList().stream()
                .sorted(Comparator.comparing(SuiteResult::iri))
                .toList();
    }

    private SuiteResult suite(Resource suite) {
        List<Resource> assertions = model.listSubjectsWithProperty(DCTerms.isPartOf, suite)
                .mapWith(this::assertion)
                .toList();
        List<FailedTest> failed = assertions.stream()
                .filter(assertion -> result(assertion).hasProperty(Earl.OUTCOME, Earl.FAILED))
                .map(Report::failed)
                .sorted(Comparator.comparing(FailedTest::iri))
                .toList();
        long passed = assertions.stream()
                .filter(assertion -> result(assertion).hasProperty(Earl.OUTCOME, Earl.PASSED))
                .count();
        return new SuiteResult(
                suite.getURI(),
                BothTexts.of(suite, DCTerms.title),
                BothTexts.of(suite, DCTerms.description),
                passed,
                failed);
    }

    private Resource assertion(RDFNode test) {
        return model.listSubjectsWithProperty(Earl.TEST, test).next();
    }

    private static Resource result(Resource assertion) {
        return assertion.getPropertyResourceValue(Earl.RESULT);
    }

    private static FailedTest failed(Resource assertion) {
        Resource test = assertion.getPropertyResourceValue(Earl.TEST);
        return new FailedTest(
                test.getURI(),
                test.getProperty(DCTerms.title).getString(),
                BothTexts.of(result(assertion), DCTerms.description));
    }
}
