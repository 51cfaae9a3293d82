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

    static final String TEXTS = "text index, s";
    static final String TEXTS_BYTES = "text index, bytes";
    static final String TYPED = "typed, s";
    static final String TYPED_BYTES = "typed, bytes";
    static final String READY = "typed with all read, s";
    static final String READY_BYTES = "typed with all read, bytes";

    private static final double MEDIAN = 50;

    private final int programs;
    private final List<Figure> figures = new ArrayList<>();

    private Measuring(int programs) {
        this.programs = programs;
    }

    /**
     * Measures.
     *
     * @param args the number of programmes, the file for the figures, and whether to leave out the benchmarks
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        // What JMH tells goes beside the tables, not into them.
        System.setOut(System.err);
        Measuring measuring = new Measuring(Integer.parseInt(args[0]));
        measuring.costs();
        if (!Boolean.parseBoolean(args[2])) {
            measuring.benchmarks();
        }
        Figure.write(Path.of(args[1]), measuring.figures);
    }

    private void costs() {
        add(LOADING, Loading.seconds(programs));
        Sides sides = Sides.of(programs);
        add(DATASET, sides.material().bytes());
        add(FLOOR, sides.floor().seconds());
        add(FLOOR_BYTES, sides.floor().bytes());
        add(TEXTS, sides.texts().seconds());
        add(TEXTS_BYTES, sides.texts().bytes());
        add(TYPED, sides.typed().seconds());
        add(TYPED_BYTES, sides.typed().bytes());
        add(READY, sides.ready().seconds());
        add(READY_BYTES, sides.ready().bytes());
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
