package org.balise.fuseki.show;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.balise.fuseki.results.DisplayText;
import org.balise.model.Entity;
import org.balise.query.View;

/**
 * Prints entities for people: name, kind and IRI, then every field of which a source speaks. What is withheld is not printed, and
 * no text of the catalogue can command the terminal.
 */
public final class EntityPrinter {

    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private final EntityInWords told;
    private final OutlineWriter writer;
    private final Words words;

    /**
     * A printer.
     *
     * @param view how the reader looks at the catalogue: names are in its languages
     * @param words the phrases around them
     * @param evidence whether to say under each value why it is in the catalogue
     * @param layout where to write, and how
     */
    public EntityPrinter(View view, Words words, boolean evidence, Layout layout) {
        this.words = words;
        this.told = new EntityInWords(view, words, evidence);
        int width = Math.max(NARROWEST, Math.min(WIDEST, layout.width()));
        this.writer = new OutlineWriter(layout.out(), layout.styled() ? Ink.STYLED : Ink.PLAIN, width, words);
    }

    /**
     * Where and how to write.
     *
     * @param out where to
     * @param width how many columns of characters a line may take; at least 40 and at most 100 are used
     * @param styled whether to set off words by bold and faint type
     */
    public record Layout(PrintStream out, int width, boolean styled) {}

    /**
     * Prints an entity, or a part of one.
     *
     * @param entity what to print
     */
    public void print(Entity entity) {
        title(entity);
        List<Entry> entries = told.fields(entity);
        if (!entries.isEmpty()) {
            writer.line("");
            writer.entries(entries, 0);
        }
        section("show.discrepancies", told.discrepancies(entity));
        section("show.reported", told.reported(entity));
    }

    private void section(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            writer.line("");
            writer.line(Ink.strong(words.text(heading)));
            writer.entries(entries, 2);
        }
    }

    private void title(Entity entity) {
        writer.hang("", Ink.strong(told.title(entity)), 0);
        writer.notes(told.titleReasons(entity), 0);
        writer.line(Stream.of(told.kind(entity), DisplayText.safe(entity.id().iri()))
                .filter(piece -> !piece.isEmpty())
                .reduce((kind, whole) -> kind + "  " + Ink.faint(whole))
                .orElse(""));
        told.owner(entity).ifPresent(owner -> writer.line(words.text("show.owner", owner)));
    }
}
