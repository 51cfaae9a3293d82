package org.balise.sparql.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.balise.evidence.Passage;
import org.balise.model.Id;
import org.balise.model.Ref;
import org.balise.model.Text;
import org.balise.model.Value;
import org.balise.query.Attestation;
import org.balise.query.Fact;

/** Rows of reified statements, as facts. For one thread. */
final class FactRows {

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.subject().iri(), CodePoints::compare)
            .thenComparing(fact -> fact.property().id().iri(), CodePoints::compare)
            .thenComparing(Fact::value);

    private static final Comparator<String> PASSAGES_FIRST = (one, other) -> {
        Optional<Passage> first = Passage.find(one);
        Optional<Passage> second = Passage.find(other);
        if (first.isPresent() && second.isPresent()) {
            return first.get().compareTo(second.get());
        }
        return first.isEmpty() && second.isEmpty()
                ? CodePoints.compare(one, other)
                : Boolean.compare(first.isEmpty(), second.isEmpty());
    };

    /** What reifies a statement, and whether it is asserted. */
    private record Reasons(Set<String> iris, boolean asserted) {}

    private final Map<Triple, Reasons> found = new LinkedHashMap<>();

    FactRows(List<Binding> rows) {
        for (Binding row : rows) {
            String reason = Cells.iri(row, "reason");
            Optional<Triple> statement = Cells.statement(row);
            if (!reason.isEmpty() && statement.isPresent()) {
                found.computeIfAbsent(
                                statement.get(),
                                key -> new Reasons(new TreeSet<>(PASSAGES_FIRST), Cells.flag(row, "asserted")))
                        .iris()
                        .add(reason);
            }
        }
    }

    /** The documents and kinds of editorial work behind the statements. */
    Set<String> origins() {
        Set<String> origins = new TreeSet<>();
        found.values().forEach(reasons -> reasons.iris().forEach(reason -> origins.add(origin(reason))));
        return origins;
    }

    /** The entities and concepts that are values. */
    Set<String> things() {
        Set<String> things = new TreeSet<>();
        found.keySet().stream()
                .filter(triple -> triple.getObject().isURI())
                .forEach(triple -> things.add(triple.getObject().getURI()));
        return things;
    }

    List<Fact> facts(
            Function<String, Text> properties, Function<String, Text> originNames, Function<String, Text> names) {
        List<Fact> facts = new ArrayList<>();
        found.forEach((triple, reasons) -> Cells.value(triple.getObject()).ifPresent(value -> {
            String property = triple.getPredicate().getURI();
            facts.add(new Fact(
                    Id.of(triple.getSubject().getURI()),
                    new Ref<>(Id.of(property), properties.apply(property)),
                    value,
                    value instanceof Value.Iri iri ? names.apply(iri.iri()) : Text.none(),
                    reasons.asserted(),
                    reasons.iris().stream()
                            .map(reason -> attestation(reason, originNames))
                            .toList()));
        }));
        facts.sort(ORDER);
        return List.copyOf(facts);
    }

    private static Attestation attestation(String reason, Function<String, Text> names) {
        Text name = names.apply(origin(reason));
        return Passage.find(reason)
                .<Attestation>map(
                        passage -> new Attestation.FromPassage(new Ref<>(Id.of(passage.source()), name), passage))
                .orElseGet(() -> new Attestation.ByEditors(new Ref<>(Id.of(reason), name)));
    }

    private static String origin(String reason) {
        return Passage.find(reason).map(Passage::source).orElse(reason);
    }
}
