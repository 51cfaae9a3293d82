package org.balise.fuseki.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.balise.fuseki.results.DisplayText;
import org.balise.model.AbsenceReason;
import org.balise.model.Id;
import org.balise.model.PartialDate;
import org.balise.model.Ref;
import org.balise.model.Source;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.query.Attestation;
import org.balise.query.Fact;
import org.balise.query.Kind;
import org.balise.query.View;

/** Why the values shown are in the catalogue; nothing unless asked for. */
final class Reasons {

    private final View view;
    private final Words words;
    private final boolean asked;
    private final Map<String, List<Fact>> known = new HashMap<>();

    Reasons(View view, Words words, boolean asked) {
        this.view = view;
        this.words = words;
        this.asked = asked;
    }

    List<String> ofIri(String subject, String property, String iri) {
        return lines(
                subject,
                property,
                value -> value instanceof Value.Iri thing && thing.iri().equals(iri));
    }

    List<String> ofText(String subject, String property, String text, String language) {
        return lines(
                subject,
                property,
                value -> value instanceof Value.Literal literal
                        && literal.lexical().equals(text)
                        && literal.language().equalsIgnoreCase(language));
    }

    List<String> ofLiteral(String subject, String property, String lexical) {
        return lines(
                subject,
                property,
                value -> value instanceof Value.Literal literal
                        && (literal.lexical().equals(lexical) || sameNumber(literal.lexical(), lexical)));
    }

    List<String> ofAbsence(String subject, String property, AbsenceReason reason) {
        return ofIri(subject, reason.property(), property);
    }

    /** The statements about an entity and its parts that a document only makes about the world. */
    List<Fact> reported(String entity) {
        return facts(entity).stream()
                .filter(fact -> !fact.asserted())
                .filter(fact -> (fact.subject().iri() + "#").startsWith(entity + "#"))
                .toList();
    }

    private List<String> lines(String subject, String property, Predicate<Value> value) {
        return facts(subject).stream()
                .filter(Fact::asserted)
                .filter(fact -> fact.subject().iri().equals(subject))
                .filter(fact -> fact.property().id().iri().equals(property))
                .filter(fact -> value.test(fact.value()))
                .flatMap(fact -> lines(fact).stream())
                .distinct()
                .toList();
    }

    /** One line for each document with its passages, then one for the editors. */
    List<String> lines(Fact fact) {
        Map<String, StringBuilder> documents = new LinkedHashMap<>();
        List<String> editors = new ArrayList<>();
        for (Attestation attestation : fact.attestations()) {
            if (attestation instanceof Attestation.FromPassage from) {
                String title = title(from.source().label(), from.source().id().iri());
                documents
                        .computeIfAbsent(title, name -> new StringBuilder(name))
                        .append(' ')
                        .append(Ink.link(
                                from.passage().iri(), from.passage().range().fragment()));
            } else if (attestation instanceof Attestation.ByEditors by) {
                editors.add(work(by.activity().label(), by.activity().id().iri()));
            }
        }
        List<String> lines = new ArrayList<>();
        documents.values().forEach(line -> lines.add(line.toString()));
        if (!editors.isEmpty()) {
            lines.add(words.text("show.editors", String.join(", ", editors)));
        }
        return lines;
    }

    private static String title(Text label, String iri) {
        return label.isEmpty() ? Paths.of(iri) : Ink.said(label.language(), DisplayText.safe(label.value()));
    }

    private String work(Text label, String iri) {
        String name = label.isEmpty() ? Paths.of(iri) : DisplayText.safe(label.value());
        String small = name.substring(0, 1).toLowerCase(words.locale()) + name.substring(1);
        return Ink.link(iri, Ink.said(label.language(), small));
    }

    /** The documents that a part is taken from, each with the day of its last change; nothing unless asked for. */
    List<String> datesOf(String subject) {
        return facts(subject).stream()
                .filter(fact -> fact.subject().iri().equals(subject))
                .flatMap(fact -> fact.attestations().stream())
                .filter(Attestation.FromPassage.class::isInstance)
                .map(attestation -> ((Attestation.FromPassage) attestation).source())
                .distinct()
                .map(this::dated)
                .toList();
    }

    private String dated(Ref<Source> source) {
        String title =
                Ink.link(source.id().iri(), title(source.label(), source.id().iri()));
        return view.find(Kind.SOURCE, source.id())
                .flatMap(found -> found.modified().values().stream().findFirst())
                .map(day -> words.text("show.asOf.day", new TimeWords(words).date(PartialDate.ofDay(day)), title))
                .orElseGet(() -> words.text("show.asOf.unknown", title));
    }

    private List<Fact> facts(String subject) {
        if (!asked) {
            return List.of();
        }
        String owner = Id.of(subject).owner().iri();
        return known.computeIfAbsent(owner, iri -> view.facts(Id.of(iri)).all());
    }

    private static boolean sameNumber(String left, String right) {
        try {
            return new BigDecimal(left).compareTo(new BigDecimal(right)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
