package org.balise.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.problem.Location;
import org.balise.problem.Problem;

/** Faults met while reading, told beside the problems that rules found. */
final class ReadingProblems {

    /** The rule that a file can be read. */
    static final String RULE = Rules.SHAPES + "reading";

    /** Rules on the form of a term say in both languages what reading says, too. */
    private static final String FORMS = Rules.SHAPES + "form/";

    private ReadingProblems() {}

    /** All problems; a fault of reading is left out where a rule on the form of a term says the same. */
    static List<ValidationProblem> beside(List<ValidationProblem> found, List<Problem> reading) {
        Set<Location> said = new HashSet<>();
        found.stream()
                .filter(problem -> problem.rule().startsWith(FORMS))
                .forEach(problem -> said.add(problem.where()));
        List<ValidationProblem> all = new ArrayList<>(found);
        reading.stream()
                .filter(problem -> !said.contains(problem.where()))
                .filter(problem ->
                        !BlankNodes.isTold(problem) || blankNodes(found, problem) < blankNodesRead(reading, problem))
                .forEach(problem -> all.add(of(problem)));
        return all;
    }

    /** How many blank nodes the rule tells of the file of a problem. */
    private static long blankNodes(List<ValidationProblem> found, Problem problem) {
        return found.stream()
                .filter(other -> other.rule().equals(BlankNodes.RULE))
                .filter(other -> other.file().equals(problem.where().file()))
                .count();
    }

    private static long blankNodesRead(List<Problem> reading, Problem problem) {
        return reading.stream()
                .filter(BlankNodes::isTold)
                .filter(other -> other.where().file().equals(problem.where().file()))
                .count();
    }

    private static ValidationProblem of(Problem problem) {
        Message message =
                new Message("Cannot be read: " + problem.message(), "Lecture impossible : " + problem.message());
        return new ValidationProblem(
                problem.where(),
                Severity.VIOLATION,
                RULE,
                RULE,
                message,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
