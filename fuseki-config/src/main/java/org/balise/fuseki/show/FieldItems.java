package org.balise.fuseki.show;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balise.model.Absence;
import org.balise.model.AbsenceReason;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Period;
import org.balise.model.Ref;
import org.balise.model.Span;
import org.balise.model.Stated;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;

/** The values of one field in words, each with its reasons. */
final class FieldItems {

    private final ValueWords values;
    private final Words words;
    private final Reasons reasons;
    private final Function<Entity, Item> part;

    FieldItems(ValueWords values, Words words, Reasons reasons, Function<Entity, Item> part) {
        this.values = values;
        this.words = words;
        this.reasons = reasons;
        this.part = part;
    }

    List<Item> of(String subject, Fields.Field field) {
        if (field.value() instanceof Stated<?> stated) {
            return stated(subject, field.property(), stated);
        } else if (field.value() instanceof List<?> list) {
            return list.stream()
                    .flatMap(value -> items(subject, field.property(), value))
                    .toList();
        } else if (field.value() instanceof Period period) {
            return period(subject, period);
        } else if (field.value() instanceof Span span) {
            return span(subject, span);
        }
        return items(subject, field.property(), field.value()).toList();
    }

    /** Why an entity has its name. */
    List<String> name(Entity entity, Text name) {
        return Headings.NAMES.stream()
                .flatMap(
                        property -> reasons.ofText(entity.id().iri(), property, name.value(), name.language()).stream())
                .toList();
    }

    /** How old what is said of a thing is. */
    List<Item> dates(String subject) {
        return reasons.datesOf(subject).stream().map(Item::of).toList();
    }

    Item absence(String subject, Absence absence) {
        return absence(subject, absence.property(), absence.reason());
    }

    Item plain(String subject, String property, Value value) {
        List<String> notes = value instanceof Value.Literal literal
                ? reasons.ofText(subject, property, literal.lexical(), literal.language())
                : reasons.ofIri(subject, property, value.text());
        return Item.of(values.value(value, Text.none()), notes);
    }

    private Item absence(String subject, String property, AbsenceReason reason) {
        return Item.of(
                words.text("show.absent." + TimeWords.key(reason)), reasons.ofAbsence(subject, property, reason));
    }

    private List<Item> stated(String subject, String property, Stated<?> stated) {
        if (stated instanceof Stated.Absent<?> absent) {
            return List.of(absence(subject, property, absent.reason()));
        }
        List<Item> items = new ArrayList<>();
        stated.values().forEach(value -> items(subject, property, value).forEach(items::add));
        if (stated.values().size() > 1) {
            items.add(Item.of(Ink.faint(words.text("show.differ"))));
        }
        return items;
    }

    private Stream<Item> items(String subject, String property, Object value) {
        if (value instanceof Entity nested) {
            return Stream.of(part.apply(nested));
        } else if (value instanceof Text text) {
            return text.values().stream()
                    .map(each ->
                            Item.of(values.text(text, each), reasons.ofText(subject, property, each, text.language())));
        }
        String text = Ink.link(target(property, value), values.of(value));
        return Stream.of(Item.of(text, notes(subject, property, value)));
    }

    /** Where a website, an e-mail address or a telephone number leads; nowhere for other values. */
    private static String target(String property, Object value) {
        return switch (property) {
            case Schema.URL -> value.toString();
            case Schema.EMAIL -> "mailto:" + value;
            case Schema.TELEPHONE, Bal.SHORT_CODE -> "tel:" + value;
            default -> "";
        };
    }

    private List<Item> period(String subject, Period period) {
        String text = values.times().period(period);
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>();
        notes.addAll(notes(subject, Bal.STARTED, period.started()));
        notes.addAll(notes(subject, Bal.ENDED, period.ended()));
        return List.of(Item.of(text, notes.stream().distinct().toList()));
    }

    private List<Item> span(String subject, Span span) {
        if (!span.duration().isKnown() || span.duration().values().size() > 1) {
            return Stream.concat(
                            stated(subject, Bal.DURATION, span.duration()).stream(),
                            stated(subject, Bal.DURATION_SENSE, span.sense()).stream())
                    .toList();
        }
        String duration = values.of(span.duration().values().get(0));
        List<String> notes = new ArrayList<>(notes(subject, Bal.DURATION, span.duration()));
        notes.addAll(notes(subject, Bal.DURATION_SENSE, span.sense()));
        List<String> senses = span.sense().values().stream().map(values::ref).toList();
        String text = senses.isEmpty() ? duration : words.text("show.span", String.join(", ", senses), duration);
        return List.of(Item.of(text, notes.stream().distinct().toList()));
    }

    private List<String> notes(String subject, String property, Stated<?> stated) {
        if (stated instanceof Stated.Absent<?> absent) {
            return reasons.ofAbsence(subject, property, absent.reason());
        }
        return stated.values().stream()
                .flatMap(value -> notes(subject, property, value).stream())
                .toList();
    }

    private List<String> notes(String subject, String property, Object value) {
        if (value instanceof Ref<?> ref) {
            return reasons.ofIri(subject, property, ref.id().iri());
        } else if (value instanceof Id<?> id) {
            return reasons.ofIri(subject, property, id.iri());
        }
        return reasons.ofLiteral(subject, property, value.toString());
    }
}
