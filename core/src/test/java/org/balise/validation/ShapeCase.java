package org.balise.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small file in the folder of its group of rules: {@code valid.ttl} keeps all of them, {@code RULE.ttl} is the same
 * but for one line and breaks that rule, {@code RULE.txt} is what is to be reported, a problem a line.
 */
record ShapeCase(Path file) {

    private static final String BASE = "https://w3id.org/balise/";

    static List<ShapeCase> all() {
        try {
            Path folder = Path.of(
                    Objects.requireNonNull(ShapeCase.class.getResource("cases")).toURI());
            try (Stream<Path> files = Files.walk(folder)) {
                return files.filter(file -> file.toString().endsWith(".ttl"))
                        .sorted()
                        .map(ShapeCase::new)
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    String group() {
        return Objects.requireNonNull(file.getParent()).getFileName().toString();
    }

    boolean isValid() {
        return file.endsWith("valid.ttl");
    }

    /** The rule that the case breaks, {@code GROUP/RULE}. */
    String rule() {
        return group() + "/" + file.getFileName().toString().replace(".ttl", "");
    }

    String text() {
        return read(file);
    }

    /** The lines in which a case differs from the valid one beside it. */
    long changes() {
        List<String> valid = read(file.resolveSibling("valid.ttl")).lines().toList();
        List<String> lines = text().lines().toList();
        return Math.max(
                lines.stream().filter(line -> !valid.contains(line)).count(),
                valid.stream().filter(line -> !lines.contains(line)).count());
    }

    String expected() {
        return read(Path.of(file.toString().replaceFirst("\\.ttl$", ".txt")));
    }

    /** A report as the stored ones are written: line and column, rule, focus, property, value. */
    static String print(ValidationReport report) {
        return report.problems().stream()
                .map(problem -> Stream.of(
                                problem.line() + ":" + problem.column(),
                                problem.rule().replace(Rules.SHAPES, ""),
                                problem.focus()
                                        .map(focus -> "<" + focus.replace(BASE, "") + ">")
                                        .orElse("-"),
                                problem.path()
                                        .map(path -> "<" + path.replace(BASE, "") + ">")
                                        .orElse("-"),
                                problem.value()
                                        .map(value -> value.replace(BASE, ""))
                                        .orElse("-"))
                        .collect(Collectors.joining(" ", "", "\n")))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return group() + "/" + file.getFileName();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
