package org.balise.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures at several numbers of programmes, each in a process of its own, and prints the tables.
 *
 * <p>{@code java -jar benchmarks.jar [--check] [NUMBER...]}; without numbers 1000 and 10000. {@code --check} only sees that all
 * sides give the same answers, and what it costs to make them. 100000 needs 20 GB of memory. Nothing else should
 * run on the machine meanwhile. Single benchmarks run by {@code java -cp benchmarks.jar org.openjdk.jmh.Main}.
 */
public final class Report {

    private Report() {}

    /**
     * Measures and prints.
     *
     * @param args {@code --check} or nothing, then numbers of programmes
     * @throws IOException if a process cannot be started or the figures cannot be kept
     * @throws InterruptedException if this thread is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean checkOnly = args.length > 0 && args[0].equals("--check");
        List<Integer> given =
                Stream.of(args).skip(checkOnly ? 1 : 0).map(Integer::valueOf).toList();
        List<Integer> sizes = given.isEmpty() ? List.of(1_000, 10_000) : given;
        List<Figure> figures = new ArrayList<>();
        for (int programs : sizes) {
            figures.addAll(measure(programs, checkOnly));
        }
        System.out.println(new Table(sizes, figures).markdown());
    }

    private static List<Figure> measure(int programs, boolean checkOnly) throws IOException, InterruptedException {
        Path file = Files.createTempFile("balise-benchmarks", ".tsv");
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-Xmx" + gigabytes(programs) + "g",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Measuring.class.getName(),
                        String.valueOf(programs),
                        file.toString(),
                        String.valueOf(checkOnly))
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("measuring " + programs + " programmes failed; what it told stands above");
        }
        List<Figure> figures = Figure.read(file);
        Files.delete(file);
        return figures;
    }

    private static int gigabytes(int programs) {
        if (programs > 10_000) {
            return 18;
        }
        return programs > 1_000 ? 6 : 2;
    }
}
