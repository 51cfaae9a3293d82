package org.balise.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

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

    /** The file with the first occurrence of a text replaced; there must be one. */
    BundledFile with(String old, String replacement) {
        int at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not contain: " + old);
        }
        return new BundledFile(name, text.substring(0, at) + replacement + text.substring(at + old.length()));
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
