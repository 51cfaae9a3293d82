package org.balise.fuseki.backends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import org.balise.model.Entity;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Program;
import org.balise.model.Source;
import org.balise.query.Axis;
import org.balise.query.Connection;
import org.balise.query.Count;
import org.balise.query.Criteria;
import org.balise.query.FundingAwards;
import org.balise.query.Initiatives;
import org.balise.query.Kind;
import org.balise.query.Order;
import org.balise.query.Page;
import org.balise.query.PageToken;
import org.balise.query.Query;
import org.balise.query.Undetermined;
import org.balise.query.View;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.RandomAxes;
import org.balise.synthetic.RandomQuestions;
import org.balise.synthetic.SyntheticCatalogue;

/** Whatever is asked in Java, and by whomever, the answer is the same by both evaluators and on every backend. */
class TypedLawsTest implements RandomQuestions {

    private static final int PROGRAMS = 60;
    private static final int ALL = 10_000;
    private static final SyntheticCatalogue GENERATED = SyntheticCatalogue.of(PROGRAMS, 11);
    private static final CatalogueFixtures FIXTURES = CatalogueFixtures.of(GENERATED);
    private static final Set<Access> OTHERS = EnumSet.complementOf(EnumSet.of(Access.MEMORY));

    /** Someone who asks. */
    private record Reader(String name, UnaryOperator<View> from) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** All that a query finds. */
    private record Found<E>(List<E> certain, List<Undetermined<E>> undetermined, Count count) {

        static <E extends Entity> Found<E> by(Query<E> query) {
            Page<E> page = query.list(ALL);
            return new Found<>(page.certain(), page.undetermined(), page.count());
        }
    }

    @AfterContainer
    static void stop() {
        FIXTURES.close();
    }

    @Property(tries = 20)
    void findsTheSameProgrammesInTheSameOrderForTheSameReasons(
            @ForAll("readers") Reader reader,
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("orders") Order<Program> order) {
        same(reader, view -> Found.by(view.programs().where(criteria).orderBy(order)));
    }

    @Property(tries = 20)
    void findsTheSameOrganizations(
            @ForAll("readers") Reader reader, @ForAll("ofOrganizations") Criteria<Organization> criteria) {
        same(reader, view -> Found.by(view.organizations().where(criteria)));
    }

    @Property(tries = 20)
    void findsTheSameAwards(@ForAll("readers") Reader reader, @ForAll("ofFundings") Criteria<FundingAward> criteria) {
        same(reader, view -> Found.by(view.fundingAwards().where(criteria)));
    }

    @Property(tries = 6)
    void leadsToEachResultOnceInOrderWhateverTheSizeOfThePages(
            @ForAll("readers") Reader reader,
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("orders") Order<Program> order,
            @ForAll @IntRange(min = 9, max = 70) int size) {
        Function<View, Query<Program>> query =
                view -> view.programs().where(criteria).orderBy(order);
        Found<Program> expected = Found.by(query.apply(view(reader, Access.MEMORY)));
        for (Access access : Access.values()) {
            assertThat(paged(query.apply(view(reader, access)), size))
                    .as("%s", access)
                    .isEqualTo(expected);
        }
    }

    @Property(tries = 8)
    void countsTheSame(
            @ForAll("readers") Reader reader,
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("axes") Axis<Program, ?> rows,
            @ForAll("axes") Axis<Program, ?> columns) {
        same(reader, view -> {
            Query<Program> query = view.programs().where(criteria);
            return List.of(query.countBy(rows), query.crossTab(rows, columns));
        });
    }

    @Property(tries = 12)
    void findsTheSameExtremes(
            @ForAll("readers") Reader reader,
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("ofFundings") Criteria<FundingAward> ofFundings) {
        same(
                reader,
                view -> List.<Optional<?>>of(
                        view.programs().where(criteria).earliest(Initiatives.STARTED),
                        view.programs().where(criteria).latest(Initiatives.ENDED),
                        view.fundingAwards().where(ofFundings).least(FundingAwards.AMOUNT),
                        view.fundingAwards().where(ofFundings).greatest(FundingAwards.AMOUNT)));
    }

    @Property(tries = 8)
    void tellsTheSameReasonsAndConnections(
            @ForAll("readers") Reader reader, @ForAll @IntRange(max = PROGRAMS - 1) int number) {
        Id<Program> program = Program.id(GENERATED.facts().program(number).iri());
        same(reader, view -> view.facts(program));
        same(reader, view -> view.connections(program, Kind.PARTICIPANT, 2));
        same(reader, view -> view.find(program));
    }

    @Example
    void connectsThroughThoseOfWhomNoTrustedSourceTellsMore() {
        ProgramFacts program = GENERATED.facts().program(34);
        Id<Source> directory = Id.of(program.sources().get(0));
        Reader reader = new Reader("trusts one source", view -> view.trusting(directory));
        Id<Program> start = Program.id(program.iri());
        assertThat(view(reader, Access.MEMORY).connections(start, Kind.PARTICIPANT, 2))
                .flatExtracting(Connection::via)
                .anyMatch(between -> between.label().isEmpty());
        same(reader, view -> view.connections(start, Kind.PARTICIPANT, 2));
    }

    private static <T> void same(Reader reader, Function<View, T> question) {
        T expected = question.apply(view(reader, Access.MEMORY));
        for (Access access : OTHERS) {
            assertThat(question.apply(view(reader, access))).as("%s", access).isEqualTo(expected);
        }
    }

    private static View view(Reader reader, Access access) {
        return reader.from().apply(FIXTURES.by(access).view());
    }

    /** Page by page, each token as a link would carry it. */
    private static Found<Program> paged(Query<Program> query, int size) {
        List<Program> certain = new ArrayList<>();
        List<Undetermined<Program>> undetermined = new ArrayList<>();
        Page<Program> page = query.page(size);
        while (true) {
            certain.addAll(page.certain());
            undetermined.addAll(page.undetermined());
            Optional<PageToken> next = page.next();
            if (next.isEmpty()) {
                return new Found<>(certain, undetermined, page.count());
            }
            assertThat(page.certain().size() + page.undetermined().size()).isEqualTo(size);
            page = query.page(size, new PageToken(next.get().text()));
        }
    }

    @Provide
    Arbitrary<Reader> readers() {
        List<Id<Source>> sources = GENERATED
                .facts()
                .programs()
                .map(ProgramFacts::sources)
                .flatMap(List::stream)
                .distinct()
                .<Id<Source>>map(Id::of)
                .toList();
        Arbitrary<Reader> anyone = Arbitraries.of(
                new Reader("reads English", view -> view),
                new Reader("reads French", view -> view.in("fr-CA", "en")),
                new Reader("reads German", view -> view.in("de")),
                new Reader("trusts nobody", View::trusting));
        Arbitrary<Reader> trusting = Arbitraries.of(sources)
                .tuple2()
                .map(two -> new Reader("trusts " + two, view -> view.trusting(two.get1(), two.get2())));
        Arbitrary<Reader> then = Arbitraries.integers()
                .between(1995, 2026)
                .map(year -> new Reader("asks of " + year, view -> view.validOn(LocalDate.of(year, 6, 30))));
        return Arbitraries.oneOf(anyone, trusting, then);
    }

    @Provide
    Arbitrary<Axis<Program, ?>> axes() {
        return RandomAxes.ofPrograms();
    }
}
