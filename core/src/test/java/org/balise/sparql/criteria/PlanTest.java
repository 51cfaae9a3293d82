package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.balise.model.Entity;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Reads;
import org.balise.query.Clienteles;
import org.balise.query.Entities;
import org.balise.query.Kind;
import org.balise.query.Page;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.View;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.QueryText;
import org.balise.synthetic.SyntheticCatalogue;
import org.junit.jupiter.api.Test;

/** How questions are asked of 100,000 statements and more. */
class PlanTest {

    private static final int QUERY_BYTES = 32 * 1024;
    private static final int WORDS = 6_000;
    private static final int ROWS = 50_000;

    private final RecordingEndpoint endpoint = RecordingEndpoint.of(
            DatasetEndpoint.of(SyntheticCatalogue.of(1_000, 1).dataset(), "a synthetic catalogue"));
    private final View view = Views.of(SparqlEvaluator.of(endpoint));

    @Test
    void takesTwoQueriesForAPageOfAnySize() {
        for (int size : new int[] {1, 10, 100, 500}) {
            for (Query<Program> query : List.of(view.programs(), narrow())) {
                endpoint.takeQueries();
                Page<Program> page = query.page(size);
                assertThat(page.queries()).isEqualTo(2);
                assertThat(endpoint.takeQueries()).hasSize(2);
            }
        }
    }

    @Test
    void receivesHardlyAnythingTwice() {
        endpoint.takeQueries();
        view.programs().orderBy(Entities.NAME.ascending()).page(100);
        narrow().page(100);
        assertThat(endpoint.distinctRows()).isGreaterThan(5_000);
        assertThat(endpoint.rows()).isLessThanOrEqualTo(3 * endpoint.distinctRows());
    }

    @Test
    void staysWithinTheLimitsOfOurOwnServer() {
        endpoint.takeQueries();
        narrow().page(500);
        view.programs().orderBy(Entities.NAME.ascending()).page(500);
        assertThat(endpoint.rows()).isLessThan(ROWS);
        assertThat(endpoint.takeQueries()).allSatisfy(query -> {
            assertThat(query.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(QUERY_BYTES);
            assertThat(query.split("[\\s<>(){}/;,.!&|=^\"]+")).hasSizeLessThan(WORDS / 2);
        });
    }

    @Test
    void walksNoPathOfAnyLength() {
        endpoint.takeQueries();
        everything();
        List<String> queries = endpoint.takeQueries();
        assertThat(queries).hasSizeGreaterThan(15);
        queries.forEach(query -> ElementWalker.walk(QueryText.parse(query).getQueryPattern(), new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
                block.patternElts().forEachRemaining(step -> assertBounded(step.getPath()));
            }
        }));
        assertThat(queries).noneMatch(query -> query.contains(")*") || query.contains(")+"));
    }

    @Test
    void takesAFixedNumberOfQueriesForCounts() {
        assertThat(queriesOf(() -> view.programs().countBy(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE))))
                .isEqualTo(4);
        assertThat(queriesOf(() -> narrow().countBy(Programs.POPULATION.eachTop())))
                .isEqualTo(3);
        assertThat(queriesOf(() -> view.programs()
                        .crossTab(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE), Programs.POPULATION.eachTop())))
                .isEqualTo(6);
    }

    /** What the page of an entity brings goes as deep as the records do. */
    @Test
    void followsWhatRecordsHold() {
        Set<String> held = new TreeSet<>();
        collect(Program.class, held, new TreeSet<>());
        collect(Organization.class, held, new TreeSet<>());
        Stream.of(
                        org.balise.model.Publication.class,
                        org.balise.model.Milestone.class,
                        org.balise.model.LegalMeasure.class,
                        org.balise.model.Post.class,
                        org.balise.model.Registry.class,
                        org.balise.model.Person.class,
                        org.balise.model.FundingAward.class)
                .forEach(type -> collect(type, held, new TreeSet<>()));
        assertThat(EntityText.PARTS).containsExactlyInAnyOrderElementsOf(held);
    }

    private static void collect(Class<?> type, Set<String> held, Set<String> seen) {
        if (!type.isRecord() || !seen.add(type.getName())) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            Type generic = component.getGenericType();
            Type inner = generic instanceof ParameterizedType given ? given.getActualTypeArguments()[0] : generic;
            if (inner instanceof Class<?> part) {
                Reads reads = component.getAnnotation(Reads.class);
                if (Entity.class.isAssignableFrom(part) && reads != null) {
                    held.add(reads.value());
                }
                collect(part, held, seen);
            }
        }
    }

    private void everything() {
        narrow().page(10);
        view.validOn(LocalDate.of(2020, 4, 1)).programs().page(10);
        view.programs().countBy(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE));
        view.programs().crossTab(Programs.PLACE.eachValue(), Programs.POPULATION.eachTop());
        view.programs().least(Programs.CLIENTELES.then(Clienteles.MINIMUM_AGE));
        Program program = view.programs().page(1).certain().get(0);
        view.facts(program.id());
        view.statedBy(Id.of("urn:none"));
        view.connections(Id.<Participant>of(program.id().iri()), Kind.PARTICIPANT, 2);
        Views.of(SparqlEvaluator.of(endpoint)).programs().explain();
    }

    private Query<Program> narrow() {
        return view.programs()
                .where(Programs.PLACE.within(Place.id("ca-mb")))
                .where(Programs.CLIENTELES.any(Clienteles.POPULATION.within(Population.INDIGENOUS_PEOPLE)))
                .orderBy(Entities.NAME.ascending());
    }

    private int queriesOf(Runnable call) {
        endpoint.takeQueries();
        call.run();
        return endpoint.takeQueries().size();
    }

    private static void assertBounded(Path path) {
        if (path != null) {
            assertThat(path.toString()).doesNotContain("*", "+");
        }
    }
}
