package org.balise.synthetic;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One group that a programme serves.
 *
 * @param iri the clientele
 * @param populations the populations that everyone in it belongs to, all together; empty when none is stated
 * @param genders the genders, as alternatives; empty when none is stated
 * @param minimumAges the lowest age in completed years; empty when not stated, two values when two sources differ
 * @param maximumAge the highest age in completed years, inclusive; empty when not stated
 * @param inclusion whether belonging to it is required, in focus or included, as a concept; empty when not stated
 * @param situation what else describes the people, in the editors' words
 * @param notStated what a source says it does not tell
 */
public record ClienteleFacts(
        String iri,
        List<String> populations,
        List<String> genders,
        List<Integer> minimumAges,
        OptionalInt maximumAge,
        Optional<String> inclusion,
        Optional<Bilingual> situation,
        List<NotStated> notStated) {

    /**
     * A clientele.
     *
     * @param iri the clientele
     * @param populations the populations
     * @param genders the genders
     * @param minimumAges the lowest age
     * @param maximumAge the highest age
     * @param inclusion the inclusion
     * @param situation the situation
     * @param notStated what is not told
     */
    public ClienteleFacts {
        populations = List.copyOf(populations);
        genders = List.copyOf(genders);
        minimumAges = List.copyOf(minimumAges);
        notStated = List.copyOf(notStated);
    }
}
