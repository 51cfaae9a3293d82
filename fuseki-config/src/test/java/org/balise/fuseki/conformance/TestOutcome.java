package org.balise.fuseki.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What one test came to: one line of a file that a run of a suite leaves.
 *
 * @param iri the test's IRI
 * @param passed whether the server passes it
 * @param name what the W3C calls it
 */
record TestOutcome(String iri, boolean passed, String name) {

    private static final int FIELDS = 3;

    static List<TestOutcome> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(TestOutcome::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(List<TestOutcome> outcomes, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, outcomes.stream().map(TestOutcome::line).toList());
    }

    private static TestOutcome parse(String line) {
        String[] fields = line.split("\t", FIELDS);
        return new TestOutcome(fields[0], fields[1].equals("passed"), fields[2]);
    }

    private String line() {
        return String.join("\t", iri, passed ? "passed" : "failed", name);
    }
}
