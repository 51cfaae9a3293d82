package org.balise.sparql.criteria;

import java.util.List;
import org.balise.model.AbsenceReason;
import org.balise.query.Criteria;
import org.balise.query.Path;
import org.balise.query.Step;
import org.balise.query.Test;

/**
 * Writes criteria as conditions on one variable: what {@link org.balise.query.Verdicts} spells out for one entity, as patterns
 * that an engine looks for. For one thread.
 */
final class CriteriaWriter {

    private final TermWriter terms;
    private final Variables variables;
    private final PathWriter paths;
    private final ValueTestWriter tests;

    CriteriaWriter(TermWriter terms, Variables variables, Closed closed) {
        this.terms = terms;
        this.variables = variables;
        this.paths = new PathWriter(terms, variables);
        this.tests = new ValueTestWriter(terms, variables, closed);
    }

    Answers on(String subject, Criteria<?> criteria) {
        if (criteria instanceof Criteria.And<?> and) {
            return Answers.every(and.all().stream().map(one -> on(subject, one)).toList());
        } else if (criteria instanceof Criteria.Or<?> or) {
            return Answers.some(or.any().stream().map(one -> on(subject, one)).toList());
        } else if (criteria instanceof Criteria.Not<?> not) {
            return on(subject, not.criteria()).not();
        } else if (criteria instanceof Criteria.Has<?> has) {
            return has(subject, has.path(), has.test());
        } else if (criteria instanceof Criteria.Any<?> any) {
            return any(subject, any.path(), any.criteria());
        } else if (criteria instanceof Criteria.Stated<?> stated) {
            return Answers.certain(stated(subject, stated.path()));
        } else if (criteria instanceof Criteria.Absent<?> absent) {
            return Answers.certain(absent(subject, absent.path(), absent.reason()));
        } else if (criteria instanceof Criteria.Among<?> among) {
            return Answers.certain(among(subject, among.iris()));
        }
        String pattern = RawPattern.about(subject, ((Criteria.Pattern<?>) criteria).sparql(), variables);
        return Answers.certain(new Condition.Exists(pattern));
    }

    /** The pattern of having any value. */
    String value(String subject, Path path) {
        String value = variables.next();
        return paths.along(subject, path, value) + " FILTER(isIRI(" + value + ") || isLiteral(" + value + "))";
    }

    /** The pattern of those that have a value that meets a test, from the values on. */
    String found(String subject, Criteria.Has<?> has) {
        String value = variables.next();
        return tests.found(has.test(), value) + " " + paths.along(subject, has.path(), value);
    }

    /** The pattern of those of whose values no source says anything, not even that there can be none. */
    String silent(String subject, Path path, String kind) {
        return kind + " MINUS { " + value(subject, path) + " }"
                + Condition.not(absent(subject, path, AbsenceReason.NOT_APPLICABLE.property()))
                        .filter();
    }

    private Answers has(String subject, Path path, Test test) {
        String certain = variables.next();
        Condition met = new Condition.Exists(paths.along(subject, path, certain) + " " + tests.met(test, certain));
        if (!ValueTestWriter.leavesOpen(test)) {
            return new Answers(met, orSilent(subject, path, met));
        }
        String open = variables.next();
        Condition possible =
                new Condition.Exists(paths.along(subject, path, open) + " " + tests.possiblyMet(test, open));
        return new Answers(met, orSilent(subject, path, possible));
    }

    private Answers any(String subject, Path path, Criteria<?> criteria) {
        String part = variables.next();
        Answers answers = on(part, criteria);
        String reached = paths.along(subject, path, part) + " FILTER(isIRI(" + part + "))";
        Condition met = exists(reached, answers.yes());
        Condition possible = exists(reached, answers.possible());
        return new Answers(met, orSilent(subject, path, possible));
    }

    private static Condition exists(String reached, Condition inner) {
        return inner.equals(Condition.Constant.FALSE)
                ? Condition.Constant.FALSE
                : new Condition.Exists(reached + inner.filter());
    }

    /** Met, or no value and no source that says that none applies. */
    private Condition orSilent(String subject, Path path, Condition met) {
        Condition silent = Condition.every(List.of(
                Condition.not(stated(subject, path)),
                Condition.not(absent(subject, path, AbsenceReason.NOT_APPLICABLE.property())))
                .stream());
        return Condition.some(List.of(met, silent).stream());
    }

    private Condition stated(String subject, Path path) {
        return new Condition.Exists(value(subject, path));
    }

    private Condition absent(String subject, Path path, String reason) {
        Step last = path.last();
        if (last.inverse()) {
            return Condition.Constant.FALSE;
        }
        int before = path.steps().size() - 1;
        String holder = before == 0 ? subject : variables.next();
        String reached = before == 0 ? "" : paths.steps(subject, path.steps().subList(0, before), holder) + " ";
        String property = variables.next();
        return new Condition.Exists(reached + "VALUES " + property + " { " + terms.iris(last.properties()) + " } "
                + holder + " " + terms.iri(reason) + " " + property + " .");
    }

    private Condition among(String subject, List<String> iris) {
        return iris.isEmpty()
                ? Condition.Constant.FALSE
                : new Condition.Expression(subject + " IN (" + terms.iris(iris).replace(" ", ", ") + ")");
    }
}
