package org.balise.fuseki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of threats names protections and tests that are there, and every number that code names. */
class SecurityTableTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z]\\p{Alpha}+[a-z])`");
    private static final Pattern CASES = Pattern.compile("(?s)\\(cases? ([0-9, *\n]+(?:(?:and|to) [0-9]+)?)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

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
