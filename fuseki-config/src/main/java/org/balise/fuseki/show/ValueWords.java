package org.balise.fuseki.show;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import org.balise.fuseki.results.DisplayText;
import org.balise.model.CalendarDuration;
import org.balise.model.Id;
import org.balise.model.PartialDate;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.query.View;

/** Single values in words, without any character that commands a terminal. */
final class ValueWords {

    private static final int MOST_DIGITS = 6;

    private final View view;
    private final Words words;
    private final TimeWords times;
    private final StandardTerms standard;

    ValueWords(View view, Words words) {
        this.view = view;
        this.words = words;
        this.times = new TimeWords(words);
        this.standard = new StandardTerms(words.locale());
    }

    TimeWords times() {
        return times;
    }

    /** A value that is neither a text in several languages nor a thing with fields of its own. */
    String of(Object value) {
        if (value instanceof Ref<?> ref) {
            return ref(ref);
        } else if (value instanceof Id<?> id) {
            return Ink.link(id.iri(), Paths.of(id.iri()));
        } else if (value instanceof PartialDate date) {
            return times.date(date);
        } else if (value instanceof LocalDate date) {
            return times.date(PartialDate.ofDay(date));
        } else if (value instanceof CalendarDuration duration) {
            return times.duration(duration);
        } else if (value instanceof Boolean flag) {
            return words.text(flag ? "show.yes" : "show.no");
        } else if (value instanceof Long || value instanceof Integer || value instanceof BigDecimal) {
            return number((Number) value);
        }
        return DisplayText.safe(value.toString());
    }

    private String number(Number number) {
        NumberFormat format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number).replaceAll("\\p{Zs}", "\u00A0");
    }

    /** A concept goes by its name alone; another thing also by its path. */
    String ref(Ref<?> ref) {
        String iri = ref.id().iri();
        if (ref.label().isEmpty()) {
            return Ink.link(iri, standard.name(iri).orElseGet(() -> Paths.of(iri)));
        }
        String label = Ink.link(iri, text(ref.label()));
        return Paths.isConcept(iri) ? label : label + " " + Ink.faint("[" + Paths.of(iri) + "]");
    }

    /** A text that the reader gets, with its language if that is not the one asked for. */
    String text(Text text) {
        return text(text, text.value());
    }

    String text(Text text, String value) {
        String language = text.language();
        boolean marked = text.isFallback() && !language.isEmpty() && !language.equals("mul");
        return Ink.said(language, DisplayText.safe(value)) + (marked ? " " + Ink.faint("[" + language + "]") : "");
    }

    /** A value of a statement that no record reads, or that is only reported. */
    String value(Value value, Text label) {
        if (value instanceof Value.Iri iri) {
            return ref(new Ref<>(Id.of(iri.iri()), label.isEmpty() ? view.nameOf(Id.of(iri.iri())) : label));
        }
        Value.Literal literal = (Value.Literal) value;
        String mark = literal.language().isEmpty() ? "" : " " + Ink.faint("[" + literal.language() + "]");
        return Ink.said(literal.language(), DisplayText.safe(literal.lexical())) + mark;
    }

    /** Whether a property or class has a name, in whatever language. */
    boolean hasName(String iri) {
        return !view.nameOf(Id.of(iri)).isEmpty();
    }

    /** What a property or class is called. */
    String term(String iri) {
        Text name = view.nameOf(Id.of(iri));
        return name.isEmpty()
                ? standard.name(iri).orElseGet(() -> DisplayText.safe(Paths.localName(iri)))
                : Ink.said(name.language(), DisplayText.safe(name.value()));
    }
}
