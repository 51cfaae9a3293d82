package org.balise.query;

import java.util.List;

/**
 * The IRIs of some results, in order.
 *
 * @param certain those that are certain
 * @param undetermined those that are undetermined; none before the last certain one
 * @param count how many there are of each in all
 * @param more whether more results follow
 */
public record Slice(List<String> certain, List<String> undetermined, Count count, boolean more) {

    /**
     * A slice.
     *
     * @param certain those that are certain
     * @param undetermined the others
     * @param count how many there are
     * @param more whether more follow
     */
    public Slice {
        certain = List.copyOf(certain);
        undetermined = List.copyOf(undetermined);
    }
}
