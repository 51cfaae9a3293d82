package org.balise.query;

import java.util.List;
import java.util.Optional;
import org.balise.model.Value;

/**
 * What can be said of an entity and criteria, and what is missing to say more.
 *
 * @param answer the answer
 * @param gaps what the sources do not say; none unless the answer is undetermined
 */
public record Verdict(Answer answer, List<Gap> gaps) {

    /**
     * Something that the sources do not say enough of.
     *
     * @param subject the IRI of the entity or part
     * @param step the step that leads to too little
     * @param why in which way
     * @param value the value that is too imprecise
     */
    public record Gap(String subject, Step step, Reason.Why why, Optional<Value> value) {}

    /**
     * A verdict.
     *
     * @param answer the answer
     * @param gaps what is missing
     */
    public Verdict {
        gaps = answer == Answer.UNDETERMINED ? gaps.stream().distinct().toList() : List.of();
    }

    static Verdict of(boolean met) {
        return new Verdict(met ? Answer.YES : Answer.NO, List.of());
    }

    static Verdict missing(Gap gap) {
        return new Verdict(Answer.UNDETERMINED, List.of(gap));
    }

    Verdict not() {
        return new Verdict(answer.not(), gaps);
    }
}
