package org.balise.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Something measured.
 *
 * @param programs how many programmes the catalogue had
 * @param name what was measured, such as {@code ArqBenchmark.matrix}
 * @param value how much, in the unit that the name implies: microseconds for benchmarks
 */
record Figure(int programs, String name, double value) {

    static List<Figure> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(Figure::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, List<Figure> figures) {
        try {
            Files.write(file, figures.stream().map(Figure::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Figure parse(String line) {
        String[] parts = line.split("\t", -1);
        return new Figure(Integer.parseInt(parts[0]), parts[1], Double.parseDouble(parts[2]));
    }

    private String line() {
        return programs + "\t" + name + "\t" + value;
    }
}
