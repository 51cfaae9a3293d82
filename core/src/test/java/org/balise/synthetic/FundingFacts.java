package org.balise.synthetic;

import java.util.List;
import java.util.Optional;

/**
 * An award of money to a programme.
 *
 * @param iri the award
 * @param name its name
 * @param funder the authority that pays
 * @param scheme the strategy under which it pays; empty when not stated
 * @param recipient the organization or unit that receives
 * @param amounts the amount in whole dollars; empty when not stated, two values when two sources differ
 * @param period from when until when
 * @param purpose what it is for; empty when not stated
 * @param notStated what a source says it does not tell
 */
public record FundingFacts(
        String iri,
        Bilingual name,
        String funder,
        Optional<String> scheme,
        String recipient,
        List<Integer> amounts,
        PeriodFacts period,
        Optional<Bilingual> purpose,
        List<NotStated> notStated) {

    /**
     * An award.
     *
     * @param iri the award
     * @param name its name
     * @param funder who pays
     * @param scheme the strategy
     * @param recipient who receives
     * @param amounts the amount
     * @param period the period
     * @param purpose the purpose
     * @param notStated what is not told
     */
    public FundingFacts {
        amounts = List.copyOf(amounts);
        notStated = List.copyOf(notStated);
    }
}
