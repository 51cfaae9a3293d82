package org.balise.query;

import java.util.List;

/**
 * Entities counted by category. An entity may count in several categories, so the counts may add up to more than the total.
 *
 * <p>Immutable and thread-safe.
 *
 * @param groups one for each category, in the order of the axis; none is left out because it is empty
 * @param total the distinct entities that certainly meet the criteria
 * @param unclassified those of them that count in no category
 * @param undetermined the entities of which the sources do not say whether they meet the criteria; they count nowhere
 * @param <K> the class of the categories
 */
public record Groups<K>(List<Group<K>> groups, long total, long unclassified, long undetermined) {

    /**
     * Counted entities.
     *
     * @param groups one for each category
     * @param total all
     * @param unclassified those in no category
     * @param undetermined those that count nowhere
     */
    public Groups {
        groups = List.copyOf(groups);
    }
}
