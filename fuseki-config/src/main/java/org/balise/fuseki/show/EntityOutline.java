package org.balise.fuseki.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.model.Absence;
import org.balise.model.ContactPoint;
import org.balise.model.Entity;
import org.balise.model.Period;
import org.balise.model.PostalAddress;
import org.balise.model.Rest;
import org.balise.model.Span;
import org.balise.model.Statement;
import org.balise.model.Text;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;
import org.balise.vocabulary.Skos;

/** The fields of an entity in the order of its record; those of which no source speaks are left out. */
final class EntityOutline {

    /** Kept for searching, or only for the order of a list. */
    private static final Set<String> UNSHOWN = Set.of(Skos.HIDDEN_LABEL, Bal.POSITION);

    /** What parts without a name are told apart by. */
    private static final List<String> TELLING = List.of(Bal.PARTICIPANT, Bal.SERVICE_KIND, Bal.IN_REGISTRY, Bal.VALUE);

    private final ValueWords values;
    private final Words words;
    private final Headings headings;
    private final FieldItems items;

    EntityOutline(ValueWords values, Words words, Reasons reasons) {
        this.values = values;
        this.words = words;
        this.headings = new Headings(values);
        this.items = new FieldItems(values, words, reasons, this::part);
    }

    List<Entry> of(Entity entity) {
        String subject = entity.id().iri();
        List<Entry> entries = new ArrayList<>();
        List<Absence> told = new ArrayList<>();
        for (Fields.Field field : Fields.of((Record) entity)) {
            List<Item> shown = new ArrayList<>();
            if (isShown(field, entity)) {
                shown.addAll(items.of(subject, field));
            }
            if (entity instanceof ContactPoint contact && field.property().equals(Bal.TELEPHONE_AS_PRINTED)) {
                shown = PrintedNumbers.linked(contact, shown);
            }
            for (Absence absence : entity.rest().absences()) {
                if (absence.property().equals(field.property()) && told.add(absence)) {
                    shown.add(items.absence(subject, absence));
                }
            }
            if (entity instanceof PostalAddress address && field.property().equals(Bal.DISCLOSURE)) {
                shown = withholding(address, shown);
            }
            if (!shown.isEmpty()) {
                entries.add(new Entry(label(field), shown));
            }
        }
        rest(subject, entity.rest(), told, entries);
        if (entity instanceof ContactPoint) {
            List<Item> dates = items.dates(subject);
            if (!dates.isEmpty()) {
                entries.add(new Entry(words.text("show.asOf"), dates));
            }
        }
        return entries;
    }

    private static boolean isShown(Fields.Field field, Entity entity) {
        boolean printed = entity instanceof ContactPoint contact
                && field.property().equals(Schema.TELEPHONE)
                && contact.telephoneAsPrinted().isKnown();
        boolean heading = Headings.NAMES.contains(field.property()) && field.value() instanceof Text;
        return !heading && !printed && !UNSHOWN.contains(field.property());
    }

    private List<Item> withholding(PostalAddress address, List<Item> disclosure) {
        if (Withheld.isTold(address)) {
            return disclosure;
        }
        String nothing = words.text("show.withheld");
        if (disclosure.isEmpty()) {
            return List.of(Item.of(nothing));
        }
        Item stated = disclosure.get(0);
        return List.of(Item.of(words.text("show.field", stated.text(), nothing), stated.notes()));
    }

    /** A list of parts goes by what they are; a period or span by a word of its own. */
    private String label(Fields.Field field) {
        if (field.value() instanceof Period) {
            return words.text("show.period");
        } else if (field.value() instanceof Span) {
            return values.term(Bal.DURATION);
        } else if (field.value() instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Entity part) {
            return headings.kind(part);
        }
        return values.term(field.property());
    }

    /** A part without a name goes by what says most of it. */
    private Item part(Entity part) {
        Text name = Headings.name(part);
        String tag = Paths.tag(part.id().iri());
        List<Entry> entries = of(part);
        if (!name.isEmpty()) {
            return new Item(values.text(name), tag, items.name(part, name), entries);
        }
        Optional<Entry> telling = telling(entries);
        if (telling.isEmpty()) {
            return new Item("", tag, List.of(), entries);
        }
        Item head = telling.get().items().get(0);
        return new Item(
                head.text(),
                tag,
                head.notes(),
                entries.stream().filter(entry -> !entry.equals(telling.get())).toList());
    }

    private Optional<Entry> telling(List<Entry> entries) {
        return TELLING.stream()
                .map(values::term)
                .flatMap(label -> entries.stream().filter(entry -> entry.label().equals(label)))
                .filter(entry -> entry.isSimple() && entry.items().size() == 1)
                .findFirst();
    }

    private void rest(String subject, Rest rest, List<Absence> told, List<Entry> entries) {
        rest.absences().stream()
                .filter(absence -> !told.contains(absence))
                .forEach(absence -> entries.add(
                        new Entry(values.term(absence.property()), List.of(items.absence(subject, absence)))));
        rest.statements().stream()
                .map(Statement::property)
                .distinct()
                .forEach(property -> entries.add(new Entry(
                        values.term(property),
                        rest.values(property).stream()
                                .map(value -> items.plain(subject, property, value))
                                .toList())));
    }
}
