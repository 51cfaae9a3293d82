package org.balise.query;

import org.balise.model.Ref;

/**
 * One relation on the way from one entity to another.
 *
 * @param from where it begins
 * @param relation the property, or the role in which one takes part in the other
 * @param forward whether the relation reads from the first to the second; for a role, whether the second takes part in the first
 * @param to where it ends
 */
public record Hop(Ref<?> from, Ref<?> relation, boolean forward, Ref<?> to) {

    /** The relation as it reads: {@code Sarah's Place —operator→ The Salvation Army}. */
    @Override
    public String toString() {
        return forward ? from + " —" + relation + "→ " + to : from + " ←" + relation + "— " + to;
    }
}
