package org.balise.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.model.Entity;
import org.balise.model.FundingAward;
import org.balise.model.LanguageChain;
import org.balise.model.Organization;
import org.balise.model.Program;
import org.balise.query.Answer;
import org.balise.query.Count;
import org.balise.query.Criteria;
import org.balise.query.Kind;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Position;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Slice;
import org.balise.sparql.DatasetEndpoint;
import org.balise.store.CatalogueStore;
import org.balise.synthetic.Oracle;
import org.balise.synthetic.RandomQuestions;
import org.balise.synthetic.SyntheticCatalogue;

/** Whatever is asked, the answer is that of looking at one entity after the other. */
class CriteriaLawTest implements RandomQuestions {

    private static final Scope FRENCH = new Scope(LanguageChain.of("fr-CA", "en"), Optional.empty());

    /** Data with both ways to answer. */
    record Asked(CompiledEvaluator evaluator, Oracle oracle) {

        static Asked of(DatasetGraph dataset) {
            return new Asked(
                    CompiledEvaluator.of(DatasetEndpoint.of(dataset, "test"), request -> ""),
                    new Oracle(dataset.getDefaultGraph()));
        }
    }

    private static final Asked BUNDLED = Asked.of(CatalogueStore.bundled().dataset());
    private static final Asked SYNTHETIC =
            Asked.of(SyntheticCatalogue.of(200, 11).dataset());

    @Property(tries = 300)
    void answersWhatIsAskedOfProgrammes(@ForAll("data") Asked asked, @ForAll("ofPrograms") Criteria<Program> criteria) {
        assertSame(asked, Kind.PROGRAM, criteria);
    }

    @Property(tries = 150)
    void answersWhatIsAskedOfOrganizations(
            @ForAll("data") Asked asked, @ForAll("ofOrganizations") Criteria<Organization> criteria) {
        assertSame(asked, Kind.ORGANIZATION, criteria);
    }

    @Property(tries = 150)
    void answersWhatIsAskedOfAwards(
            @ForAll("data") Asked asked, @ForAll("ofFundings") Criteria<FundingAward> criteria) {
        assertSame(asked, Kind.FUNDING_AWARD, criteria);
    }

    @Property(tries = 60)
    void givesEachResultOnceInOrderForAnySizeOfPage(
            @ForAll("data") Asked asked,
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("orders") Order<Program> order,
            @ForAll @IntRange(min = 1, max = 70) int size) {
        Request<Program> request = new Request<>(Kind.PROGRAM, criteria, order, FRENCH);
        List<String> certain = new ArrayList<>();
        List<String> undetermined = new ArrayList<>();
        Slice slice = asked.evaluator().slice(request, size, null, meter());
        while (true) {
            certain.addAll(slice.certain());
            undetermined.addAll(slice.undetermined());
            assertThat(slice.certain().size() + slice.undetermined().size()).isLessThanOrEqualTo(size);
            if (!slice.more()) {
                break;
            }
            slice = asked.evaluator().slice(request, size, last(slice), meter());
        }
        Oracle oracle = asked.oracle();
        assertThat(certain)
                .isEqualTo(oracle.sorted(oracle.having(Kind.PROGRAM, criteria, Answer.YES), order, FRENCH.languages()));
        assertThat(undetermined)
                .isEqualTo(oracle.sorted(
                        oracle.having(Kind.PROGRAM, criteria, Answer.UNDETERMINED), order, FRENCH.languages()));
    }

    private static Position last(Slice slice) {
        boolean certain = slice.undetermined().isEmpty();
        List<String> pile = certain ? slice.certain() : slice.undetermined();
        return new Position(certain, pile.get(pile.size() - 1));
    }

    private static <E extends Entity> void assertSame(Asked asked, Kind<E> kind, Criteria<E> criteria) {
        Request<E> request = new Request<>(kind, criteria, Order.byIri(), FRENCH);
        Slice slice = asked.evaluator().slice(request, Integer.MAX_VALUE, null, meter());
        List<String> certain = asked.oracle().having(kind, criteria, Answer.YES);
        List<String> undetermined = asked.oracle().having(kind, criteria, Answer.UNDETERMINED);
        assertThat(slice.certain()).isEqualTo(certain);
        assertThat(slice.undetermined()).isEqualTo(undetermined);
        assertThat(asked.evaluator().count(request, meter())).isEqualTo(new Count(certain.size(), undetermined.size()));
    }

    private static Meter meter() {
        return new Meter(OptionalInt.of(0));
    }

    @Provide
    Arbitrary<Asked> data() {
        return Arbitraries.of(List.of(BUNDLED, SYNTHETIC));
    }
}
