package org.balise.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Measures everything at one number of programmes, in this process, so that all sides share one catalogue and one run. */
final class Measuring {

    static final String LOADING = "load, s";
    static final String DATASET = "RDF, bytes";
    static final String FLOOR = "plain Java, s";
    static final String FLOOR_BYTES = "plain Java, bytes";

    private static final double MEDIAN = 50;

    private final int programs;
    private final List<Figure> figures = new ArrayList<>();

    private Measuring(int programs) {
        this.programs = programs;
    }

    /**
     * Measures.
     *
     * @param args the number of programmes, and the file for the figures
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        // What JMH tells goes beside the tables, not into them.
        System.setOut(System.err);
        Measuring measuring = new Measuring(Integer.parseInt(args[0]));
        measuring.costs();
        measuring.benchmarks();
        Figure.write(Path.of(args[1]), measuring.figures);
    }

    private void costs() {
        add(LOADING, Loading.seconds(programs));
        Sides sides = Sides.of(programs);
        add(DATASET, sides.material().bytes());
        add(FLOOR, sides.floor().seconds());
        add(FLOOR_BYTES, sides.floor().bytes());
    }

    private void benchmarks() throws RunnerException {
        for (RunResult result : new Runner(new OptionsBuilder()
                        .param("programs", String.valueOf(programs))
                        .forks(0)
                        .shouldFailOnError(true)
                        .build())
                .run()) {
            String name = result.getParams().getBenchmark();
            add(
                    name.substring(Measuring.class.getPackageName().length() + 1),
                    result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
        }
    }

    private void add(String name, double value) {
        figures.add(new Figure(programs, name, value));
    }
}
