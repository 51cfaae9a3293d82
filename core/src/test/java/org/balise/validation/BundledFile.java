package org.balise.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bundled data file, whole or with one thing changed. */
record BundledFile(String name, String text) {

    private static final String FOLDER = "/org/balise/data/";

    static List<String> names() {
        return resource("index.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    static BundledFile of(String name) {
        return new BundledFile(name, resource(name));
    }

    /** The file with the first occurrence of a text replaced, however the file breaks its lines; there must be one. */
    BundledFile with(String old, String replacement) {
        String anySpace =
                Stream.of(old.strip().split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher found = Pattern.compile(anySpace).matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(name + " does not contain: " + old);
        }
        return new BundledFile(name, text.substring(0, found.start()) + replacement + text.substring(found.end()));
    }

    /** The number of the first line that contains a text. */
    long lineOf(String part) {
        return text.substring(0, text.indexOf(part))
                        .chars()
                        .filter(c -> c == 0x0A)
                        .count()
                + 1;
    }

    ValidationReport validate(Validator validator) {
        return validator.validate(name, text);
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(BundledFile.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
