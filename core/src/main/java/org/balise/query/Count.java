package org.balise.query;

/**
 * How many entities meet criteria, each counted once.
 *
 * @param certain of which the sources say so; at least 0
 * @param undetermined of which they do not say enough; at least 0
 */
public record Count(long certain, long undetermined) {

    /**
     * All that may meet them.
     *
     * @return the sum
     */
    public long possible() {
        return certain + undetermined;
    }
}
