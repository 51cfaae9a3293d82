package org.balise.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.balise.model.Value;

/**
 * Statements with their reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the statements, by subject, property and value
 */
public record Facts(List<Fact> all) {

    /**
     * Two documents, or more, that say different things of the same.
     *
     * @param facts the statements that do not agree, of one subject and one property
     */
    public record Difference(List<Fact> facts) {

        /**
         * A difference.
         *
         * @param facts the statements
         */
        public Difference {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Statements.
     *
     * @param all the statements
     */
    public Facts {
        all = List.copyOf(all);
    }

    /**
     * The statements that a field is read from.
     *
     * @param field a field of one step
     * @return the statements of its properties
     */
    public Facts of(Field<?> field) {
        return new Facts(all.stream()
                .filter(fact -> field.path()
                        .last()
                        .properties()
                        .contains(fact.property().id().iri()))
                .toList());
    }

    /**
     * The statements that two documents, or more, agree on.
     *
     * @return the statements
     */
    public Facts agreed() {
        return new Facts(all.stream().filter(fact -> fact.sources().size() > 1).toList());
    }

    /**
     * Where documents differ: numbers, dates, flags or codes of one subject and property, of which one document states one and
     * another document another. Texts and lists of things add to each other and do not differ.
     *
     * @return one for each subject and property
     */
    public List<Difference> differing() {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(fact -> isPlainLiteral(fact.value()))
                .forEach(fact -> groups.computeIfAbsent(
                                fact.subject().iri() + " "
                                        + fact.property().id().iri(),
                                key -> new ArrayList<>())
                        .add(fact));
        return groups.values().stream()
                .filter(Facts::differ)
                .map(Difference::new)
                .toList();
    }

    private static boolean differ(List<Fact> facts) {
        return facts.size() > 1
                && facts.stream()
                                .map(fact -> new TreeSet<>(fact.sources()))
                                .filter(sources -> !sources.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    private static boolean isPlainLiteral(Value value) {
        return value instanceof Value.Literal literal && literal.language().isEmpty();
    }
}
