package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import org.balise.query.Fetched;
import org.balise.query.Kind;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Position;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Slice;
import org.balise.query.Verdicts;
import org.balise.sparql.DatasetEndpoint;
import org.balise.store.CatalogueStore;
import org.balise.synthetic.Oracle;
import org.balise.synthetic.RandomQuestions;
import org.balise.synthetic.SyntheticCatalogue;

/** Whatever is asked, the answer is that of looking at one entity after the other. */
class CriteriaLawTest implements RandomQuestions {

    private static final Scope FRENCH = new Scope(LanguageChain.of("fr-CA", "en"), Optional.empty());

    private record Asked(SparqlEvaluator evaluator, Oracle oracle) {

        static Asked of(DatasetGraph dataset) {
            return new Asked(
                    SparqlEvaluator.of(DatasetEndpoint.of(dataset, "test")), new Oracle(dataset.getDefaultGraph()));
        }
    }

    private static final List<Asked> DATA = List.of(
            Asked.of(CatalogueStore.bundled().dataset()),
            Asked.of(SyntheticCatalogue.of(60, 11).dataset()));

    @Property(tries = 150)
    void answersWhatIsAskedOfProgrammes(
            @ForAll @IntRange(max = 1) int data, @ForAll("ofPrograms") Criteria<Program> criteria) {
        assertSame(DATA.get(data), Kind.PROGRAM, criteria);
    }

    @Property(tries = 80)
    void answersWhatIsAskedOfOrganizations(
            @ForAll @IntRange(max = 1) int data, @ForAll("ofOrganizations") Criteria<Organization> criteria) {
        assertSame(DATA.get(data), Kind.ORGANIZATION, criteria);
    }

    @Property(tries = 80)
    void answersWhatIsAskedOfAwards(
            @ForAll @IntRange(max = 1) int data, @ForAll("ofFundings") Criteria<FundingAward> criteria) {
        assertSame(DATA.get(data), Kind.FUNDING_AWARD, criteria);
    }

    @Property(tries = 40)
    void givesEachResultOnceInOrderForAnySizeOfPage(
            @ForAll @IntRange(max = 1) int data,
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("orders") Order<Program> order,
            @ForAll @IntRange(min = 3, max = 70) int size) {
        Asked asked = DATA.get(data);
        Request<Program> request = new Request<>(Kind.PROGRAM, criteria, order, FRENCH);
        List<String> certain = new java.util.ArrayList<>();
        List<String> undetermined = new java.util.ArrayList<>();
        Slice slice = asked.evaluator().slice(request, size, null, meter());
        while (true) {
            certain.addAll(slice.certain());
            undetermined.addAll(slice.undetermined());
            if (!slice.more()) {
                break;
            }
            slice = asked.evaluator().slice(request, size, last(slice), meter());
        }
        assertThat(certain).isEqualTo(sorted(asked.oracle(), criteria, Answer.YES, order));
        assertThat(undetermined).isEqualTo(sorted(asked.oracle(), criteria, Answer.UNDETERMINED, order));
    }

    @Property(tries = 40)
    void fetchesAllThatTheReasonsOfAnAnswerNeed(
            @ForAll @IntRange(max = 1) int data, @ForAll("ofPrograms") Criteria<Program> criteria) {
        Asked asked = DATA.get(data);
        List<String> open = asked.oracle().having(Kind.PROGRAM, criteria, Answer.UNDETERMINED).stream()
                .limit(20)
                .toList();
        Fetched fetched = asked.evaluator().fetch(open, FRENCH, List.of(criteria), meter());
        Verdicts verdicts = new Verdicts(fetched, fetched.hierarchy());
        Verdicts expected = new Verdicts(asked.oracle(), asked.oracle());
        for (String iri : open) {
            assertThat(verdicts.on(iri, criteria)).isEqualTo(expected.on(iri, criteria));
        }
    }

    private static List<String> sorted(Oracle oracle, Criteria<Program> criteria, Answer answer, Order<Program> order) {
        return oracle.sorted(oracle.having(Kind.PROGRAM, criteria, answer), order, FRENCH.languages());
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
        return new Meter(OptionalInt.of(1));
    }
}
