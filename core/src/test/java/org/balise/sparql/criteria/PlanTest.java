package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.model.Entity;
import org.balise.model.Organization;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Reads;
import org.balise.query.Clienteles;
import org.balise.query.Entities;
import org.balise.query.Order;
import org.balise.query.Page;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.Undetermined;
import org.balise.query.View;
import org.balise.sparql.DatasetEndpoint;
import org.balise.synthetic.SyntheticCatalogue;
import org.junit.jupiter.api.Test;

/** How questions are asked of 100,000 statements and more. */
class PlanTest {

    private static final int QUERY_BYTES = 32 * 1024;
    private static final int WORDS = 6_000;
    private static final int ROWS = 50_000;

    private static final Order<Program> BY_THREE_TEXTS = Order.<Program>byIri()
            .then(Entities.NAME.ascending())
            .then(Programs.CONTACTS.then(Entities.NAME).ascending())
            .then(Programs.FUNDINGS.then(Entities.NAME).ascending());

    private static final DatasetGraph DATA = SyntheticCatalogue.of(1_000, 1).dataset();

    private final PlainPage plain = new PlainPage(DATA.getDefaultGraph());
    private final RecordingEndpoint endpoint = RecordingEndpoint.of(DatasetEndpoint.of(DATA, "a synthetic catalogue"));
    private final View view = Views.of(SparqlEvaluator.of(endpoint));

    @Test
    void takesTwoQueriesForAPageOfAnySize() {
        for (int size : new int[] {1, 10, 100, 500}) {
            for (Query<Program> query : List.of(view.programs(), narrow())) {
                endpoint.take();
                Page<Program> page = query.page(size);
                assertThat(page.queries()).isEqualTo(2);
                assertThat(endpoint.take()).hasSize(2);
            }
        }
    }

    /** Rows of results, at most one for each value that they are sorted by; then statements, of which hardly any is not wanted. */
    @Test
    void receivesHardlyAnythingTwice() {
        for (Query<Program> query :
                List.of(view.programs().orderBy(BY_THREE_TEXTS), narrow().orderBy(BY_THREE_TEXTS))) {
            endpoint.take();
            Page<Program> page = query.page(100);
            List<RecordingEndpoint.Received> received = endpoint.take();
            assertThat(received).hasSize(2);
            Set<String> results = results(received.get(0));
            assertThat((long) results.size()).isEqualTo(page.count().possible());
            assertThat((long) received.get(0).rows().size())
                    .isLessThanOrEqualTo(plain.sortable(results, BY_THREE_TEXTS));
            Set<Triple> wanted = plain.statements(iris(page));
            assertThat(statements(received.get(1))).containsAll(wanted);
            assertThat(received.get(1).rows()).hasSizeLessThanOrEqualTo(3 * wanted.size());
        }
    }

    /** The controls of the one above: the same asked as joined rows, by which values multiply. */
    @Test
    void wouldNoticeValuesThatMultiply() {
        List<String> iris = iris(view.programs().page(100));
        assertThat(rows(JoinedRows.ofPage(iris)))
                .isGreaterThan(3L * plain.statements(iris).size());
        assertThat(rows(JoinedRows.ofKeys(iris))).isGreaterThan(plain.sortable(iris, BY_THREE_TEXTS));
    }

    @Test
    void staysWithinTheLimitsOfOurOwnServer() {
        endpoint.take();
        narrow().page(500);
        view.programs().orderBy(Entities.NAME.ascending()).page(500);
        assertThat(endpoint.take()).hasSize(4).allSatisfy(one -> {
            assertThat(one.rows()).hasSizeLessThan(ROWS);
            assertThat(one.sparql().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(QUERY_BYTES);
            assertThat(one.sparql().split("[\\s<>(){}/;,.!&|=^\"]+")).hasSizeLessThan(WORDS / 2);
        });
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

    private Query<Program> narrow() {
        return view.programs()
                .where(Programs.PLACE.within(Place.id("ca-mb")))
                .where(Programs.CLIENTELES.any(Clienteles.POPULATION.within(Population.INDIGENOUS_PEOPLE)))
                .orderBy(Entities.NAME.ascending());
    }

    private int queriesOf(Runnable call) {
        endpoint.take();
        call.run();
        return endpoint.take().size();
    }

    private long rows(String sparql) {
        endpoint.take();
        endpoint.select(sparql, rows -> true);
        return endpoint.take().get(0).rows().size();
    }

    private static List<String> iris(Page<Program> page) {
        return Stream.concat(
                        page.certain().stream(), page.undetermined().stream().map(Undetermined::value))
                .map(program -> program.id().iri())
                .toList();
    }

    private static Set<String> results(RecordingEndpoint.Received received) {
        return received.rows().stream().map(row -> Cells.iri(row, "this")).collect(Collectors.toSet());
    }

    private static Set<Triple> statements(RecordingEndpoint.Received received) {
        return received.rows().stream()
                .flatMap(row -> Cells.statement(row).stream())
                .collect(Collectors.toSet());
    }
}
