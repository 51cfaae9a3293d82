package org.balise.fuseki.show;

import java.util.List;

/**
 * One field, ready to be written.
 *
 * @param label what it is called
 * @param items its values, at least one
 */
public record Entry(String label, List<Item> items) {

    /**
     * Copies the values.
     *
     * @param label what it is called
     * @param items its values
     */
    public Entry {
        items = List.copyOf(items);
    }

    /** Whether its values fit beside the label: none is a thing with fields of its own. */
    boolean isSimple() {
        return items.stream().noneMatch(Item::isPart);
    }

    boolean hasNotes() {
        return items.stream().anyMatch(Item::hasNotes);
    }
}
