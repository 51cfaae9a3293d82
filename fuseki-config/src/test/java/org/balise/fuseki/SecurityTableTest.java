package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of threats names protections and tests that are there, and every number that code names. */
class SecurityTableTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\p{Alpha}+(?:[a-z]|IT))`");
    private static final Pattern CASES = Pattern.compile("(?s)\\(cases? ([0-9, *\n]+(?:(?:and|to) [0-9]+)?)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /**
     * How a test says which case it is about: in the name of one, as the first argument of one, or in words. A number alone may be
     * any number.
     */
    private static final String SAID =
            "\"%1$s: |\\bcases? [0-9, and to]*\\b%1$s\\b|\\b(?:refused|answered)\\([^;]{0,40}\\b%1$s\\b";

    /** Names of header fields look like those of classes. */
    private static final Set<String> NO_CLASSES = Set.of("Accept", "Vary", "Allow");

    @Test
    void namesClassesThatExist() throws IOException {
        Set<String> sources = Stream.of(Path.of("src"), Path.of("..", "core", "src"))
                .flatMap(SecurityTableTest::files)
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        List<String> named = CLASS.matcher(table())
                .results()
                .map(match -> match.group(1))
                .filter(name -> !NO_CLASSES.contains(name))
                .toList();

        assertThat(named).hasSizeGreaterThan(60).allMatch(sources::contains);
    }

    @Test
    void hasEveryCaseThatCodeNames() throws IOException {
        Set<String> listed = table().lines()
                .filter(line -> line.startsWith("| "))
                .flatMap(line -> NUMBER.matcher(line.split("\\|", 3)[1]).results())
                .map(match -> match.group())
                .collect(Collectors.toSet());
        List<String> named = files(Path.of("src", "main", "java"))
                .flatMap(file -> CASES.matcher(read(file)).results())
                .flatMap(match -> NUMBER.matcher(match.group(1)).results())
                .map(match -> match.group())
                .toList();

        assertThat(listed).hasSizeGreaterThan(55);
        assertThat(named).hasSizeGreaterThan(40).allMatch(listed::contains);
    }

    /** What is not here is not part of a server that only reads. */
    @Test
    void hasEveryCaseThatMustBeThere() throws IOException {
        Set<String> required = Stream.of(
                        IntStream.rangeClosed(1, 79),
                        IntStream.of(81, 82),
                        IntStream.rangeClosed(86, 89),
                        IntStream.of(94, 95))
                .flatMap(numbers -> numbers.mapToObj(String::valueOf))
                .collect(Collectors.toSet());

        assertThat(rows().flatMap(SecurityTableTest::numbers).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(required);
    }

    /** Some tests that a row names tell of more than its cases; one of them at least says that it is about one of these. */
    @Test
    void namesATestOfItsCasesInEveryRow() throws IOException {
        Map<String, String> sources = Stream.of(
                        Path.of("src", "test", "java"), Path.of("..", "core", "src", "test", "java"))
                .flatMap(SecurityTableTest::files)
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString().replace(".java", ""),
                        SecurityTableTest::read,
                        String::concat));

        assertThat(rows()).hasSizeGreaterThan(40).allSatisfy(row -> {
            List<String> tests = CLASS.matcher(row.split("\\|", -1)[4])
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(tests).as(row).isNotEmpty().allMatch(sources::containsKey);
            assertThat(numbers(row))
                    .as(row)
                    .anyMatch(number -> tests.stream()
                            .anyMatch(test -> Pattern.compile(SAID.formatted(number))
                                    .matcher(sources.get(test))
                                    .find()));
        });
    }

    private static Stream<String> numbers(String row) {
        return NUMBER.matcher(row.split("\\|", 3)[1]).results().map(MatchResult::group);
    }

    private static Stream<String> rows() throws IOException {
        return table().lines().filter(line -> line.matches("\\| \\d.*"));
    }

    private static String table() throws IOException {
        return Files.readString(Path.of("SECURITY.md"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
