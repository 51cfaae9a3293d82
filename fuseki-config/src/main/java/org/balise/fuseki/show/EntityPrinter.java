package org.balise.fuseki.show;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.balise.fuseki.results.DisplayText;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.query.Discrepancies;
import org.balise.query.Fact;
import org.balise.query.Kind;
import org.balise.query.View;

/**
 * Prints entities for people: name, kind and IRI, then every field of which a source speaks. What is withheld is not printed, and
 * no text of the catalogue can command the terminal.
 */
public final class EntityPrinter {

    /** Longer lines are hard to read. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 40;

    private final ValueWords values;
    private final Headings headings;
    private final Reasons reasons;
    private final FieldItems names;
    private final EntityOutline outline;
    private final OutlineWriter writer;
    private final Words words;
    private final View view;

    /**
     * A printer.
     *
     * @param view how the reader looks at the catalogue: names are in its languages
     * @param words the phrases around them
     * @param evidence whether to say under each value why it is in the catalogue
     * @param layout where to write, and how
     */
    public EntityPrinter(View view, Words words, boolean evidence, Layout layout) {
        this.view = view;
        this.words = words;
        this.values = new ValueWords(view, words);
        this.headings = new Headings(values);
        this.reasons = new Reasons(view, words, evidence);
        this.outline = new EntityOutline(values, words, reasons);
        this.names = new FieldItems(values, words, reasons, part -> Item.of(""));
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
        List<Entry> entries = outline.of(entity);
        if (!entries.isEmpty()) {
            writer.line("");
            writer.entries(entries, 0);
        }
        section("show.discrepancies", discrepancies(entity));
        section("show.reported", reported(entity));
    }

    private void section(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            writer.line("");
            writer.line(Ink.strong(words.text(heading)));
            writer.entries(entries, 2);
        }
    }

    private List<Entry> discrepancies(Entity entity) {
        return view
                .all(Kind.DISCREPANCY)
                .where(Discrepancies.CONCERNS.is(Id.of(entity.id().iri())))
                .stream()
                .map(found -> new Entry(
                        headings.kind(found),
                        List.of(Item.of(values.ref(new Ref<>(found.id(), Headings.name(found)))))))
                .toList();
    }

    private List<Entry> reported(Entity entity) {
        return reasons.reported(entity.id().iri()).stream()
                .filter(fact -> !Withheld.isPlacing(fact))
                .map(fact -> reported(entity, fact))
                .toList();
    }

    private void title(Entity entity) {
        Text name = Headings.name(entity);
        String iri = entity.id().iri();
        String title = name.isEmpty() ? Paths.of(iri) : values.text(name);
        writer.hang("", Ink.strong(title), 0);
        writer.notes(names.name(entity, name), 0);
        writer.line(Stream.of(headings.kind(entity), DisplayText.safe(iri))
                .filter(piece -> !piece.isEmpty())
                .reduce((kind, whole) -> kind + "  " + Ink.faint(whole))
                .orElse(""));
        if (entity.id().isPart()) {
            view.find(entity.id().owner()).ifPresent(this::owner);
        }
    }

    private void owner(Entity owner) {
        Text name = Headings.name(owner);
        String path = Paths.of(owner.id().iri());
        writer.line(words.text(
                "show.owner", name.isEmpty() ? path : values.text(name) + " " + Ink.faint("[" + path + "]")));
    }

    private Entry reported(Entity entity, Fact fact) {
        String value = values.value(fact.value(), fact.valueLabel());
        boolean own = fact.subject().iri().equals(entity.id().iri());
        String about = own ? "" : " " + Ink.faint("[" + Paths.tag(fact.subject().iri()) + "]");
        return new Entry(values.term(fact.property().id().iri()), List.of(Item.of(value + about, reasons.lines(fact))));
    }
}
