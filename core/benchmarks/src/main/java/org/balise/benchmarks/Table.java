package org.balise.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The figures as Markdown.
 *
 * @param sizes numbers of programmes
 * @param figures what was measured at each
 */
record Table(List<Integer> sizes, List<Figure> figures) {

    private static final List<String> QUESTIONS =
            List.of("getById", "facetedPage", "anyFacetedPage", "matrix", "search");
    private static final double MEGABYTE = 1_000_000;

    String markdown() {
        boolean timed = figures.stream().anyMatch(figure -> figure.name().contains("Benchmark."));
        return timed ? times() + "\n" + costs() : costs();
    }

    private String times() {
        StringBuilder text = new StringBuilder("""
                Microseconds an answer, medians of seven iterations, all sides in one run.

                | programmes | question | plain Java | typed | ARQ by hand | JOPA | typed / plain | ARQ / typed | JOPA / typed | ARQ / plain |
                |---|---|---|---|---|---|---|---|---|---|
                """);
        for (int programs : sizes) {
            QUESTIONS.forEach(question -> text.append(row(programs, question)));
        }
        return text.toString();
    }

    private String row(int programs, String question) {
        OptionalDouble plain = fastest(programs, "FloorBenchmark." + question);
        OptionalDouble typed = figure(programs, "TypedBenchmark." + question);
        OptionalDouble arq = figure(programs, "ArqBenchmark." + question);
        OptionalDouble jopa = figure(programs, "JopaBenchmark." + question);
        return cells(Stream.of(
                String.valueOf(programs),
                question,
                show(plain),
                show(typed),
                show(arq),
                show(jopa),
                ratio(typed, plain),
                ratio(arq, typed),
                ratio(jopa, typed),
                ratio(arq, plain)));
    }

    private String costs() {
        StringBuilder text = new StringBuilder("""
                Making and keeping. "All read" is the first page, the first matrix and the record of every programme, after
                the evaluator was made; its heap comes on top of the evaluator's.

                | programmes | what | seconds | part of loading | MB | bytes a programme |
                |---|---|---|---|---|---|
                """);
        for (int programs : sizes) {
            text.append(cost(programs, "RDF, loaded from N-Quads", Measuring.LOADING, Measuring.DATASET));
            text.append(cost(programs, "typed: evaluator", Measuring.TYPED, Measuring.TYPED_BYTES));
            text.append(cost(programs, "typed: all read", Measuring.READY, Measuring.READY_BYTES));
            text.append(cost(programs, "text index", Measuring.TEXTS, Measuring.TEXTS_BYTES));
            text.append(cost(programs, "plain Java", Measuring.FLOOR, Measuring.FLOOR_BYTES));
        }
        return text.toString();
    }

    private String cost(int programs, String what, String seconds, String bytes) {
        OptionalDouble heap = figure(programs, bytes);
        return cells(Stream.of(
                String.valueOf(programs),
                what,
                show(figure(programs, seconds)),
                ratio(figure(programs, seconds), figure(programs, Measuring.LOADING)),
                show(heap, value -> value / MEGABYTE),
                show(heap, value -> value / programs)));
    }

    /** Of the ways that begin with this name. */
    private OptionalDouble fastest(int programs, String name) {
        return figures.stream()
                .filter(figure -> figure.programs() == programs && figure.name().startsWith(name))
                .mapToDouble(Figure::value)
                .min();
    }

    private OptionalDouble figure(int programs, String name) {
        return figures.stream()
                .filter(figure -> figure.programs() == programs && figure.name().equals(name))
                .mapToDouble(Figure::value)
                .findFirst();
    }

    private static String cells(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String ratio(OptionalDouble above, OptionalDouble below) {
        return above.isEmpty() ? "–" : show(below, value -> above.getAsDouble() / value);
    }

    private static String show(OptionalDouble value) {
        return show(value, v -> v);
    }

    private static String show(OptionalDouble value, DoubleFunction<Double> unit) {
        if (value.isEmpty()) {
            return "–";
        }
        double shown = unit.apply(value.getAsDouble());
        return String.format(Locale.ROOT, shown < 10 ? "%.3f" : "%,.0f", shown);
    }
}
