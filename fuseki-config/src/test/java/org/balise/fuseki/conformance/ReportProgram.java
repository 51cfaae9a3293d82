package org.balise.fuseki.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For scripts: compares the report of the build with what runs of the suites have left, {@code check FILE...}, or writes it anew into the
 * sources, {@code write MODULE FILE...}.
 */
final class ReportProgram {

    private static final String REPORT = "src/main/resources/org/balise/fuseki/conformance/earl.ttl";

    private static final Pattern VERSION =
            Pattern.compile("<artifactId>balise-parent</artifactId>\\s*<version>([^<]+)</version>");

    private ReportProgram() {}

    public static void main(String[] args) throws IOException {
        boolean writes = args[0].equals("write");
        List<TestOutcome> outcomes = Arrays.stream(args)
                .skip(writes ? 2 : 1)
                .flatMap(file -> TestOutcome.read(Path.of(file)).stream())
                .toList();
        List<String> faults = writes
                ? ReportComparison.incomplete(outcomes)
                : ReportComparison.differences(Report.bundled().text(), outcomes);
        if (!faults.isEmpty()) {
            System.err.println(String.join("\n", faults) + (writes ? "" : "\n" + ReportComparison.RENEW));
            System.exit(1);
        }
        if (writes) {
            Path module = Path.of(args[1]);
            Files.writeString(module.resolve(REPORT), ReportText.of(version(module), outcomes));
        }
    }

    /** The version that the module is built as. */
    static String version(Path module) throws IOException {
        Matcher version = VERSION.matcher(Files.readString(module.resolve("pom.xml")));
        if (!version.find()) {
            throw new IllegalStateException("No version of balise-parent in the POM");
        }
        return version.group(1);
    }
}
