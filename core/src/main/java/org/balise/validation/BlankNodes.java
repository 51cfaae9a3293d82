package org.balise.validation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.problem.Problem;

/** Problems of blank nodes: each node is told once, under a label that is the same in every run. */
final class BlankNodes {

    /** The rule that there are none. */
    static final String RULE = Rules.SHAPES + "form/no-blank-node";

    private static final String MARK = "_:";
    private static final Comparator<ValidationProblem> RULE_FIRST =
            Comparator.comparing(problem -> problem.rule().equals(RULE) ? 0 : 1);
    private static final Comparator<ValidationProblem> IN_ORDER = RULE_FIRST
            .thenComparing(ValidationProblem::where)
            .thenComparing(ValidationProblem::rule)
            .thenComparing(problem -> problem.path().orElse(""));

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final boolean toldByReading;

    private BlankNodes(boolean toldByReading) {
        this.toldByReading = toldByReading;
    }

    /** The problems, without what follows from a blank node that reading or its rule tells anyway. */
    static List<ValidationProblem> once(List<ValidationProblem> found, List<Problem> reading) {
        BlankNodes nodes = new BlankNodes(reading.stream().anyMatch(BlankNodes::isTold));
        return Stream.concat(
                        found.stream().filter(problem -> in(problem).isEmpty()),
                        found.stream()
                                .filter(problem -> in(problem).isPresent())
                                .sorted(IN_ORDER)
                                .flatMap(problem -> nodes.first(problem).stream()))
                .toList();
    }

    /** Whether a fault of reading is a blank node. */
    static boolean isTold(Problem reading) {
        return reading.message().startsWith("a blank node;");
    }

    private static Optional<String> in(ValidationProblem problem) {
        return Stream.of(problem.focus(), problem.value())
                .flatMap(Optional::stream)
                .filter(node -> node.startsWith(MARK))
                .findFirst();
    }

    private Optional<ValidationProblem> first(ValidationProblem problem) {
        boolean isRule = problem.rule().equals(RULE);
        int before = labels.size();
        Optional<String> focus = problem.focus().map(this::label);
        Optional<String> value = problem.value().map(this::label);
        boolean isNew = labels.size() > before;
        return isNew && (isRule || !toldByReading)
                ? Optional.of(new ValidationProblem(
                        problem.where(),
                        problem.severity(),
                        problem.rule(),
                        problem.constraint(),
                        problem.message(),
                        focus,
                        problem.path(),
                        value))
                : Optional.empty();
    }

    private String label(String node) {
        return node.startsWith(MARK) ? labels.computeIfAbsent(node, n -> MARK + "b" + (labels.size() + 1)) : node;
    }
}
