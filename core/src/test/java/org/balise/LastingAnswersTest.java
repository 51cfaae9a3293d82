package org.balise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Program;
import org.balise.query.Kind;
import org.balise.query.Programs;
import org.balise.query.View;
import org.balise.synthetic.SyntheticCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers are the same for many threads at once, and stay when the catalogue is closed: in memory, in a folder, by SPARQL. */
class LastingAnswersTest {

    private static final int THREADS = 8;
    private static final Id<Program> P = Program.id("synthetic-7");

    private static final List<Function<View, Object>> QUESTIONS = List.of(
            view -> view.get(Kind.PROGRAM, P),
            view -> view.in("fr-CA")
                    .programs()
                    .orderBy(Programs.NAME.ascending())
                    .page(10),
            view -> view.programs()
                    .where(Programs.PLACE.within(Place.id("ca-mb")))
                    .where(Programs.SERVICES.isStated())
                    .list(500),
            view -> view.programs().countBy(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE)),
            view -> view.programs().crossTab(Programs.STATUS.eachTop(), Programs.POPULATION.eachTop()),
            view -> view.programs().earliest(Programs.STARTED),
            view -> view.facts(P),
            view -> view.facts(P).of(Programs.STARTED),
            view -> view.facts(P).differing(),
            view -> view.connections(P, Kind.ORGANIZATION, 2),
            view -> view.organizations().stream()
                    .limit(20)
                    .map(Organization::name)
                    .toList(),
            view -> view.find(Id.of("urn:none")));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void generate() throws IOException {
        Path file = folder.resolve("synthetic.nq");
        SyntheticCatalogue.of(60, 5).writeNQuads(file);
        try (Catalogue catalogue = Catalogue.load(file)) {
            catalogue.saveTo(folder.resolve("store"));
        }
    }

    /** Each opened anew, so that nothing is known yet. */
    static Stream<Named<Callable<Catalogue>>> catalogues() {
        return Stream.of(
                Named.of("in memory", () -> Catalogue.load(folder.resolve("synthetic.nq"))),
                Named.of("in a folder", () -> Catalogue.open(folder.resolve("store"))),
                Named.of("in a folder, by SPARQL", () -> Catalogue.open(folder.resolve("store"), 0)));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void areTheSameForManyThreadsAtOnce(Callable<Catalogue> opening) throws Exception {
        List<List<Object>> answers;
        try (Catalogue catalogue = opening.call()) {
            answers = askedAtOnce(catalogue.view());
        }
        try (Catalogue catalogue = opening.call()) {
            List<Object> alone = asked(catalogue.view(), 0);
            assertThat(answers)
                    .hasSize(THREADS)
                    .allSatisfy(all -> assertThat(all).isEqualTo(alone));
        }
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void stayWhenTheCatalogueIsClosed(Callable<Catalogue> opening) throws Exception {
        Catalogue closed = opening.call();
        View view = closed.view();
        List<Object> kept = asked(view, 0);
        closed.close();
        assertThatThrownBy(closed::view).isInstanceOf(IllegalStateException.class);
        assertThat(QUESTIONS)
                .allSatisfy(question -> assertThatThrownBy(() -> question.apply(view))
                        .isInstanceOf(IllegalStateException.class)
                        .hasMessageContaining("closed"));
        try (Catalogue catalogue = opening.call()) {
            assertThat(kept).isEqualTo(asked(catalogue.view(), 0));
        }
        assertThat(kept).allSatisfy(answer -> assertThat(answer.toString()).isNotEmpty());
    }

    private static List<List<Object>> askedAtOnce(View view) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier together = new CyclicBarrier(THREADS);
            List<Future<List<Object>>> answers = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int first = i;
                answers.add(threads.submit(() -> {
                    together.await();
                    return asked(view, first);
                }));
            }
            List<List<Object>> all = new ArrayList<>();
            for (Future<List<Object>> answer : answers) {
                all.add(answer.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    /** All questions, beginning with any of them; the answers in the order of the questions. */
    private static List<Object> asked(View view, int first) {
        List<Object> answers = new ArrayList<>(Collections.nCopies(QUESTIONS.size(), ""));
        IntStream.range(first, first + QUESTIONS.size())
                .map(i -> i % QUESTIONS.size())
                .forEach(i -> answers.set(i, QUESTIONS.get(i).apply(view)));
        return answers;
    }
}
