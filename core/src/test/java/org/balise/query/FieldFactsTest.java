package org.balise.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.compiled.CompiledEvaluator;
import org.balise.model.Entity;
import org.balise.model.EntityTypes;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Value;
import org.balise.sparql.criteria.SparqlEvaluator;
import org.balise.store.CatalogueStore;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statements of a field have the values of the field: for every entity and part of the bundled catalogue. */
class FieldFactsTest {

    private static final Scope ENGLISH = new Scope(LanguageChain.DEFAULT, Optional.empty());

    /** Concepts and the records of source documents need no reason, and are left out. */
    private static final Map<Kind<?>, Class<?>> FIELDS = fields();

    private static Map<Kind<?>, Class<?>> fields() {
        Map<Kind<?>, Class<?>> fields = new LinkedHashMap<>();
        fields.put(Kind.PROGRAM, Programs.class);
        fields.put(Kind.INITIATIVE, Initiatives.class);
        fields.put(Kind.ORGANIZATION, Organizations.class);
        fields.put(Kind.PARTICIPANT, Participants.class);
        fields.put(Kind.FUNDING_AWARD, FundingAwards.class);
        fields.put(Kind.PARTICIPATION, Participations.class);
        fields.put(Kind.CLIENTELE, Clienteles.class);
        fields.put(Kind.SERVICE, Services.class);
        fields.put(Kind.PHASE, Phases.class);
        fields.put(Kind.AIM, Aims.class);
        fields.put(Kind.STATISTIC, Statistics.class);
        fields.put(Kind.EVALUATION, Evaluations.class);
        fields.put(Kind.CONTACT_POINT, ContactPoints.class);
        fields.put(Kind.PLACE, Places.class);
        fields.put(Kind.DISCREPANCY, Discrepancies.class);
        Stream.of(Kind.REGISTRY, Kind.MILESTONE, Kind.PUBLICATION).forEach(kind -> fields.put(kind, Entities.class));
        return fields;
    }

    static Stream<Named<Evaluator>> evaluators() {
        var endpoint = CatalogueStore.bundled().endpoint();
        return Stream.of(
                Named.of("compiled", CompiledEvaluator.of(endpoint.snapshot().orElseThrow(), request -> "")),
                Named.of("SPARQL", SparqlEvaluator.of(endpoint)));
    }

    @ParameterizedTest
    @MethodSource("evaluators")
    void haveTheValuesOfTheField(Evaluator evaluator) {
        View view = View.of(evaluator, (words, languages, types, limit) -> List.of());
        Map<String, Facts> known = new HashMap<>();
        Map<String, String> compared = new TreeMap<>();
        FIELDS.forEach((kind, constants) -> constants(constants).forEach((name, field) -> {
            Map<String, Set<Value>> stated = values(evaluator, kind, field);
            for (String iri : all(evaluator, kind)) {
                Facts facts = known.computeIfAbsent(iri, one -> view.facts(Id.of(one)));
                Set<Value> expected = stated.getOrDefault(iri, Set.of());
                assertThat(values(facts.of(field))).as(iri + " " + name).isEqualTo(expected);
                expected.forEach(value -> compared.put(iri + " " + name + " " + value, name));
            }
        }));
        assertThat(known).hasSizeGreaterThan(400);
        assertThat(compared).hasSizeGreaterThan(1_500);
        assertThat(new TreeSet<>(compared.values())).contains("STARTED", "PLACES", "MINIMUM_AGE", "ANONYMOUS");
    }

    /** The fields of a class, but for those that lead to what other entities say. */
    private static Map<String, Field<?>> constants(Class<?> fields) {
        Map<String, Field<?>> constants = new TreeMap<>();
        for (java.lang.reflect.Field constant : fields.getFields()) {
            if (Modifier.isStatic(constant.getModifiers()) && Field.class.isAssignableFrom(constant.getType())) {
                Field<?> field = get(constant);
                if (staysInside(field.path())) {
                    constants.put(constant.getName(), field);
                }
            }
        }
        assertThat(constants).hasSizeGreaterThan(2);
        return constants;
    }

    private static Field<?> get(java.lang.reflect.Field constant) {
        try {
            return (Field<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each step but the last leads to a part, and the last to no part, of which no reason need tell. */
    private static boolean staysInside(Path path) {
        List<Step> way = path.steps().subList(0, path.steps().size() - 1);
        return path.steps().stream().noneMatch(Step::inverse)
                && way.stream().allMatch(step -> EntityTypes.partProperties().containsAll(step.properties()))
                && path.last().properties().stream().noneMatch(EntityTypes.partProperties()::contains);
    }

    private static <E extends Entity> Map<String, Set<Value>> values(
            Evaluator evaluator, Kind<E> kind, Field<?> field) {
        Map<String, Set<Value>> values = new HashMap<>();
        evaluator
                .values(everything(kind), field.path(), meter())
                .forEach(held -> values.computeIfAbsent(held.iri(), iri -> new TreeSet<>())
                        .add(held.value()));
        return values;
    }

    private static Set<Value> values(Facts facts) {
        Set<Value> values = new TreeSet<>();
        facts.all().forEach(fact -> values.add(fact.value()));
        return values;
    }

    private static List<String> all(Evaluator evaluator, Kind<?> kind) {
        return evaluator
                .slice(everything(kind), Integer.MAX_VALUE, null, meter())
                .certain();
    }

    private static <E extends Entity> Request<E> everything(Kind<E> kind) {
        return new Request<>(kind, Criteria.<E>allOf(), Order.byIri(), ENGLISH);
    }

    private static Meter meter() {
        return new Meter(OptionalInt.empty());
    }
}
