package org.balise.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.Catalogue;
import org.balise.model.Place;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.query.Clienteles;
import org.balise.query.Entities;
import org.balise.query.Page;
import org.balise.query.PageToken;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.View;
import org.balise.synthetic.SyntheticCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many requests a server receives: as many as a page says, and no more for a larger page or catalogue. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RemotePagesTest {

    private record Served(StubServer server, Catalogue catalogue) {

        static Served of(DatasetGraph data) {
            StubServer server = StubServer.start(data);
            return new Served(server, Catalogue.connect(server.address()));
        }

        int requests(Runnable call) {
            int before = server.queries().size();
            call.run();
            return server.queries().size() - before;
        }

        void close() {
            catalogue.close();
            server.close();
        }
    }

    private Served small;
    private Served large;

    @BeforeAll
    void start() {
        small = Served.of(SyntheticCatalogue.of(60, 3).dataset());
        large = Served.of(SyntheticCatalogue.of(1_000, 3).dataset());
        small.catalogue().view();
        large.catalogue().view();
    }

    @AfterAll
    void stop() {
        small.close();
        large.close();
    }

    @ParameterizedTest
    @CsvSource({"60,1", "60,10", "60,100", "60,500", "1000,1", "1000,10", "1000,100", "1000,500"})
    void takesTwoRequestsForAPageOfAnySizeOfAnyCatalogue(int programs, int size) {
        Served served = programs == 60 ? small : large;
        View view = served.catalogue().view().budget(2);
        for (Query<Program> query : List.of(
                view.programs().orderBy(Entities.NAME.ascending()),
                view.programs()
                        .where(Programs.PLACE.within(Place.id("ca-mb")))
                        .where(Programs.CLIENTELES.any(Clienteles.POPULATION.within(Population.INDIGENOUS_PEOPLE))))) {
            assertTwoRequestsEach(served, query, size);
        }
    }

    private static void assertTwoRequestsEach(Served served, Query<Program> query, int size) {
        Optional<PageToken> next = Optional.empty();
        for (int number = 1; number <= 3 && (number == 1 || next.isPresent()); number++) {
            int before = served.server().queries().size();
            Page<Program> page = next.map(token -> query.page(size, token)).orElseGet(() -> query.page(size));
            assertThat(served.server().queries()).hasSize(before + 2);
            assertThat(page.queries()).isEqualTo(2);
            assertThat(page.certain().size() + page.undetermined().size()).isPositive();
            next = page.next();
        }
    }

    @Test
    void takesOneRequestForTheResultsOfAStreamAndOneForEachTwoHundred() {
        View view = large.catalogue().view();
        assertThat(large.requests(
                        () -> assertThat(view.programs().stream().distinct()).hasSize(1_000)))
                .isEqualTo(6);
        assertThat(large.requests(() -> {
                    try (Stream<Program> some = view.budget(2).programs().stream()) {
                        assertThat(some.limit(10)).hasSize(10);
                    }
                }))
                .isEqualTo(2);
    }

    @Test
    void takesOneRequestForAnEntityAndForACount() {
        View view = small.catalogue().view().budget(1);
        Program one = small.catalogue().view().programs().page(1).certain().get(0);
        assertThat(small.requests(() -> assertThat(view.find(one.id())).contains(one)))
                .isEqualTo(1);
        assertThat(small.requests(
                        () -> assertThat(view.programs().count().certain()).isEqualTo(60)))
                .isEqualTo(1);
    }
}
