package org.balise.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.model.EntityTypes;
import org.balise.model.Id;
import org.balise.model.Value;

/**
 * Statements with their reasons.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entity the entity or part that they were asked for, whose own statements stand beside those of its parts; empty when
 *     they may be about anything, as what one passage states
 * @param links what leads from the entity to its parts and theirs, with or without a reason
 * @param all the statements, by subject, property and value
 */
public record Facts(Optional<Id<?>> entity, List<Edge> links, List<Fact> all) {

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
     * @param entity the entity that they were asked for, if it is one
     * @param links what leads to its parts
     * @param all the statements
     */
    public Facts {
        links = List.copyOf(links);
        all = List.copyOf(all);
    }

    /**
     * The statements that a field is read from: what its whole path leads to from the entity, so that a part's date is none of
     * the entity's, and there is no statement where the record is silent. What a document only claims is left out, as no field reads it.
     *
     * <p>The statements are those that are here: of the entity and its parts. A path that leads elsewhere (the name of a
     * funder), or ends against a property (the awards of a programme, which the statements about the awards tell), finds
     * nothing; ask for the facts of the other entity. That a part belongs to its entity needs no reason, so there may be no
     * statement of a field of parts.
     *
     * <p>Where the statements are not of one entity, as what one passage states, nothing is known of how a path leads to them:
     * then these are all statements of its last step, and each tells what it is about.
     *
     * @param field a field of the entity
     * @return the statements of the last step, whose values are those of the field
     */
    public Facts of(Field<?> field) {
        Path path = field.path();
        List<Step> way = path.steps().subList(0, path.steps().size() - 1);
        Optional<Set<String>> holders = entity.map(id -> reached(id.iri(), way));
        return new Facts(
                entity,
                links,
                all.stream()
                        .filter(Fact::asserted)
                        .filter(fact -> path.last().properties().contains(property(fact)))
                        .filter(fact -> holders.isEmpty() || holders.get().contains(start(fact, path.last())))
                        .toList());
    }

    private Set<String> reached(String start, List<Step> way) {
        Set<String> reached = Set.of(start);
        for (Step step : way) {
            Set<String> from = reached;
            reached = links.stream()
                    .filter(link -> step.properties().contains(link.relation()))
                    .filter(link -> from.contains(step.inverse() ? link.to() : link.from()))
                    .map(link -> step.inverse() ? link.from() : link.to())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return reached;
    }

    private static String start(Fact fact, Step step) {
        return step.inverse() ? fact.value().text() : fact.subject().iri();
    }

    /**
     * The statements that two documents, or more, agree on.
     *
     * @return the statements
     */
    public Facts agreed() {
        return new Facts(
                entity,
                links,
                all.stream().filter(fact -> fact.sources().size() > 1).toList());
    }

    /**
     * Where documents differ: numbers, dates, flags, codes, concepts or entities of one subject and one property of which it
     * can have one value, where one document states one and another document another. Texts and lists of things add to each
     * other and do not differ. Which properties have one value the records say, by {@link org.balise.model.Stated}; of a
     * property that no record reads, literals without a language are taken to differ, and entities and concepts to add.
     *
     * @return one for each subject and property
     */
    public List<Difference> differing() {
        Map<List<String>, List<Fact>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(Facts::isExclusive)
                .forEach(fact -> groups.computeIfAbsent(
                                List.of(fact.subject().iri(), property(fact)), key -> new ArrayList<>())
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

    private static boolean isExclusive(Fact fact) {
        return EntityTypes.readProperties().contains(property(fact))
                ? EntityTypes.singleProperties().contains(property(fact))
                : fact.value() instanceof Value.Literal literal
                        && literal.language().isEmpty();
    }

    private static String property(Fact fact) {
        return fact.property().id().iri();
    }
}
