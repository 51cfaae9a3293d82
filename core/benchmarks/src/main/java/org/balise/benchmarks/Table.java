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

    private static final List<String> QUESTIONS = List.of("getById", "facetedPage", "matrix", "search");
    private static final double MEGABYTE = 1_000_000;

    String markdown() {
        return Stream.concat(Stream.of(times()), Stream.of(costs())).collect(Collectors.joining("\n"));
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
                Making and keeping.

                | programmes | load the RDF, s | plain Java, s | RDF, MB | plain Java, MB | RDF, bytes a programme | plain Java, bytes a programme |
                |---|---|---|---|---|---|---|
                """);
        for (int programs : sizes) {
            OptionalDouble rdf = figure(programs, Measuring.DATASET);
            OptionalDouble plain = figure(programs, Measuring.FLOOR_BYTES);
            text.append(cells(Stream.of(
                    String.valueOf(programs),
                    show(figure(programs, Measuring.LOADING)),
                    show(figure(programs, Measuring.FLOOR)),
                    show(rdf, bytes -> bytes / MEGABYTE),
                    show(plain, bytes -> bytes / MEGABYTE),
                    show(rdf, bytes -> bytes / programs),
                    show(plain, bytes -> bytes / programs))));
        }
        return text.toString();
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
