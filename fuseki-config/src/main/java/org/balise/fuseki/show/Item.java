package org.balise.fuseki.show;

import java.util.List;

/**
 * One value, ready to be written.
 *
 * @param text the value in words, or the name of the part; a part may have none
 * @param tag what a part is addressed by, such as {@code #operator}; empty for other values
 * @param notes why it is in the catalogue, line by line
 * @param entries the fields of a part
 */
public record Item(String text, String tag, List<String> notes, List<Entry> entries) {

    /**
     * Copies the lists.
     *
     * @param text the value in words, or the name of the part
     * @param tag what a part is addressed by
     * @param notes why it is in the catalogue
     * @param entries the fields of a part
     */
    public Item {
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
    }

    static Item of(String text, List<String> notes) {
        return new Item(text, "", notes, List.of());
    }

    /**
     * A plain value.
     *
     * @param text the value in words
     * @return the value, without notes
     */
    public static Item of(String text) {
        return of(text, List.of());
    }

    /**
     * Whether it is a thing with fields of its own.
     *
     * @return false for a plain value
     */
    public boolean isPart() {
        return !tag.isEmpty() || !entries.isEmpty();
    }

    /** Whether a part can stand on one line: neither reasons, nor parts of its own, nor whole sentences. */
    boolean isShort() {
        return !hasNotes()
                && entries.stream().allMatch(Entry::isSimple)
                && entries.stream()
                        .flatMap(entry -> entry.items().stream())
                        .noneMatch(item -> Ink.PLAIN.written(item.text).endsWith("."));
    }

    boolean hasNotes() {
        return !notes.isEmpty() || entries.stream().anyMatch(Entry::hasNotes);
    }
}
