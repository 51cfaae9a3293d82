package org.balise.sparql.criteria;

import java.util.List;

/**
 * When a criterion is met and when it may be: the two are what Kleene's logic is made of. It is not met where it may not be,
 * and undetermined where it may be and is not.
 *
 * @param yes when it is met
 * @param possible when it is met or undetermined
 */
record Answers(Condition yes, Condition possible) {

    static Answers certain(Condition condition) {
        return new Answers(condition, condition);
    }

    static Answers every(List<Answers> all) {
        return new Answers(
                Condition.every(all.stream().map(Answers::yes)),
                Condition.every(all.stream().map(Answers::possible)));
    }

    static Answers some(List<Answers> any) {
        return new Answers(
                Condition.some(any.stream().map(Answers::yes)),
                Condition.some(any.stream().map(Answers::possible)));
    }

    Answers not() {
        return new Answers(Condition.not(possible), Condition.not(yes));
    }
}
