package org.balise.evidence;

import java.util.List;
import org.balise.problem.Problem;

/**
 * What a verification found.
 *
 * <p>Immutable and thread-safe.
 *
 * @param statements statements that need evidence
 * @param withPassage those of them that a passage attests
 * @param editorial those of them that only editors answer for
 * @param passages how often a passage attests a statement, or a claim that is not asserted
 * @param distinctPassages how many different passages the data names
 * @param lengths how long the different passages are
 * @param problems what is wrong, sorted by place
 */
public record VerificationReport(
        int statements,
        int withPassage,
        int editorial,
        int passages,
        int distinctPassages,
        LengthDistribution lengths,
        List<Problem> problems) {

    /**
     * A report.
     *
     * @param statements statements that need evidence
     * @param withPassage those that a passage attests
     * @param editorial those that only editors answer for
     * @param passages how often a passage attests something
     * @param distinctPassages how many different passages the data names
     * @param lengths how long the different passages are
     * @param problems what is wrong
     */
    public VerificationReport {
        problems = problems.stream().sorted().distinct().toList();
    }

    /**
     * Whether all is well.
     *
     * @return whether there is no problem
     */
    public boolean isClean() {
        return problems.isEmpty();
    }
}
