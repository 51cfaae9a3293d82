package org.balise.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balise.model.AbsenceReason;
import org.balise.model.Value;

/**
 * The meaning of criteria, spelled out for one entity at a time: what the evaluators are held to, and what tells the reasons
 * of an undetermined answer. Immutable and thread-safe if what it looks at is.
 */
public final class Verdicts {

    private final Statements statements;
    private final Hierarchy hierarchy;

    /**
     * Verdicts on the entities that some statements are about.
     *
     * @param statements where values are looked up
     * @param hierarchy what lies below what
     */
    public Verdicts(Statements statements, Hierarchy hierarchy) {
        this.statements = statements;
        this.hierarchy = hierarchy;
    }

    /**
     * The verdict on one entity.
     *
     * @param subject its IRI
     * @param criteria what is asked; a pattern in SPARQL counts as met, as only an engine can tell
     * @return the verdict
     */
    public Verdict on(String subject, Criteria<?> criteria) {
        if (criteria instanceof Criteria.And<?> and) {
            return decided(and.all(), one -> on(subject, one), Answer.NO, Answer.YES);
        } else if (criteria instanceof Criteria.Or<?> or) {
            return decided(or.any(), one -> on(subject, one), Answer.YES, Answer.NO);
        } else if (criteria instanceof Criteria.Not<?> not) {
            return on(subject, not.criteria()).not();
        } else if (criteria instanceof Criteria.Has<?> has) {
            return has(subject, has.path(), value -> valueVerdict(subject, has, value));
        } else if (criteria instanceof Criteria.Any<?> any) {
            return has(subject, any.path(), value -> partVerdict(value, any.criteria()));
        } else if (criteria instanceof Criteria.Stated<?> stated) {
            return Verdict.of(!values(subject, stated.path()).isEmpty());
        } else if (criteria instanceof Criteria.Absent<?> absent) {
            return Verdict.of(isAbsent(subject, absent.path(), absent.reason()));
        } else if (criteria instanceof Criteria.Among<?> among) {
            return Verdict.of(among.iris().contains(subject));
        }
        return Verdict.of(true);
    }

    private Verdict has(String subject, Path path, Function<Value, Verdict> test) {
        List<Value> values = values(subject, path);
        if (values.isEmpty()) {
            return silence(subject, path);
        }
        return decided(values, test, Answer.YES, Answer.NO);
    }

    private Verdict partVerdict(Value part, Criteria<?> criteria) {
        return part instanceof Value.Iri iri ? on(iri.iri(), criteria) : Verdict.of(false);
    }

    private Verdict valueVerdict(String subject, Criteria.Has<?> has, Value value) {
        Answer answer = ValueTests.answer(has.test(), value, hierarchy);
        if (answer == Answer.UNDETERMINED) {
            return Verdict.missing(
                    new Verdict.Gap(subject, has.path().last(), Reason.Why.IMPRECISE, Optional.of(value)));
        }
        return new Verdict(answer, List.of());
    }

    /** No value at the end of a path: the first step that leads nowhere is where the sources are silent. */
    private Verdict silence(String subject, Path path) {
        if (isAbsent(subject, path, AbsenceReason.NOT_APPLICABLE.property())) {
            return Verdict.of(false);
        }
        List<String> reached = List.of(subject);
        List<Verdict.Gap> gaps = new ArrayList<>();
        for (Step step : path.steps()) {
            reached.stream()
                    .filter(one -> statements.values(one, step).isEmpty())
                    .forEach(one -> gaps.add(gap(one, step)));
            reached = next(reached, step)
                    .map(Verdicts::iri)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return new Verdict(Answer.UNDETERMINED, gaps);
    }

    private Verdict.Gap gap(String subject, Step step) {
        Reason.Why why = Reason.Why.NOT_STATED;
        if (saysAbsent(subject, step, AbsenceReason.NOT_AVAILABLE.property())) {
            why = Reason.Why.NOT_AVAILABLE;
        } else if (saysAbsent(subject, step, AbsenceReason.LIMITED_INFORMATION.property())) {
            why = Reason.Why.LIMITED_INFORMATION;
        }
        return new Verdict.Gap(subject, step, why, Optional.empty());
    }

    /** The values at the end of a path. */
    private List<Value> values(String subject, Path path) {
        List<Value> values = statements.values(subject, path.steps().get(0));
        for (Step step : path.steps().subList(1, path.steps().size())) {
            List<String> reached =
                    values.stream().map(Verdicts::iri).flatMap(Optional::stream).toList();
            values = next(reached, step).distinct().toList();
        }
        return values;
    }

    private boolean isAbsent(String subject, Path path, String reason) {
        List<String> reached = List.of(subject);
        for (Step step : path.steps().subList(0, path.steps().size() - 1)) {
            reached = next(reached, step)
                    .map(Verdicts::iri)
                    .flatMap(Optional::stream)
                    .toList();
        }
        return reached.stream().anyMatch(one -> saysAbsent(one, path.last(), reason));
    }

    private boolean saysAbsent(String subject, Step step, String reason) {
        return !step.inverse()
                && statements.values(subject, Step.along(reason)).stream()
                        .map(Verdicts::iri)
                        .flatMap(Optional::stream)
                        .anyMatch(step.properties()::contains);
    }

    private Stream<Value> next(List<String> reached, Step step) {
        return reached.stream().flatMap(one -> statements.values(one, step).stream());
    }

    private static Optional<String> iri(Value value) {
        return value instanceof Value.Iri iri ? Optional.of(iri.iri()) : Optional.empty();
    }

    /** One answer decides by itself; else it is open if one is open. */
    private static <T> Verdict decided(
            List<T> parts, Function<T, Verdict> verdicts, Answer deciding, Answer otherwise) {
        List<Verdict.Gap> gaps = new ArrayList<>();
        boolean open = false;
        for (T part : parts) {
            Verdict verdict = verdicts.apply(part);
            if (verdict.answer() == deciding) {
                return Verdict.of(deciding == Answer.YES);
            }
            open |= verdict.answer() == Answer.UNDETERMINED;
            gaps.addAll(verdict.gaps());
        }
        return open ? new Verdict(Answer.UNDETERMINED, gaps) : Verdict.of(otherwise == Answer.YES);
    }
}
