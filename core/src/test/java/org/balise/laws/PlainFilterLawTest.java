package org.balise.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.model.LanguageChain;
import org.balise.model.Program;
import org.balise.query.Count;
import org.balise.query.Kind;
import org.balise.query.Order;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Slice;
import org.balise.synthetic.Facts;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.SyntheticCatalogue;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Typed answers are those of a filter over plain records, which shares no code with the library. */
class PlainFilterLawTest {

    private static final Scope ENGLISH = new Scope(LanguageChain.DEFAULT, Optional.empty());

    private static final SyntheticCatalogue CATALOGUE = SyntheticCatalogue.of(100, 29);
    private static final Facts FACTS = CATALOGUE.facts();
    private static final List<ProgramFacts> PROGRAMS = FACTS.programs().toList();
    private static final List<Answering> ANSWERING = Answering.over(data());

    private static final Map<String, List<Asked<Program, ProgramFacts>>> BY_KIND = new ProgramsAsked(FACTS).byKind();
    private static final List<Asked<Program, ProgramFacts>> NEVER_UNDETERMINED =
            new ProgramsAsked(FACTS).neverUndetermined();

    @TestFactory
    Stream<DynamicTest> answersAsAPlainFilterForEachKindOfField() {
        return BY_KIND.entrySet().stream()
                .map(kind -> DynamicTest.dynamicTest(
                        kind.getKey(),
                        () -> assertThat(answersOf(kind.getValue())).isEqualTo(EnumSet.allOf(Kleene.class))));
    }

    @Test
    void answersAsAPlainFilterWhatIsEitherSoOrNot() {
        assertThat(answersOf(NEVER_UNDETERMINED)).isEqualTo(EnumSet.of(Kleene.YES, Kleene.NO));
    }

    @Property(tries = 100)
    void answersAsAPlainFilterWhateverIsCombined(@ForAll("combined") Asked<Program, ProgramFacts> asked) {
        assertSame(asked);
    }

    /** Holds each of some questions to the plain filter, and tells which answers there were. */
    private static Set<Kleene> answersOf(List<Asked<Program, ProgramFacts>> some) {
        Set<Kleene> answers = EnumSet.noneOf(Kleene.class);
        for (Asked<Program, ProgramFacts> asked : some) {
            PROGRAMS.forEach(program -> answers.add(asked.filter().apply(program)));
            assertSame(asked);
        }
        return answers;
    }

    private static void assertSame(Asked<Program, ProgramFacts> asked) {
        List<String> certain = having(asked, Kleene.YES);
        List<String> undetermined = having(asked, Kleene.UNDETERMINED);
        Request<Program> request = new Request<>(Kind.PROGRAM, asked.criteria(), Order.byIri(), ENGLISH);
        for (Answering answering : ANSWERING) {
            Slice slice = answering.evaluator().slice(request, Integer.MAX_VALUE, null, answering.meter(1));
            assertThat(slice.certain())
                    .as("certain by %s: %s", answering, asked)
                    .isEqualTo(certain);
            assertThat(slice.undetermined())
                    .as("undetermined by %s: %s", answering, asked)
                    .isEqualTo(undetermined);
            assertThat(slice.count()).isEqualTo(new Count(certain.size(), undetermined.size()));
        }
    }

    private static List<String> having(Asked<Program, ProgramFacts> asked, Kleene answer) {
        return PROGRAMS.stream()
                .filter(program -> asked.filter().apply(program) == answer)
                .map(ProgramFacts::iri)
                .sorted()
                .toList();
    }

    private static DatasetGraph data() {
        DatasetGraph data = CATALOGUE.dataset();
        Anonymity.addTo(data.getDefaultGraph(), FACTS);
        return data;
    }

    @Provide
    Arbitrary<Asked<Program, ProgramFacts>> combined() {
        List<List<Asked<Program, ProgramFacts>>> kinds = new ArrayList<>(BY_KIND.values());
        kinds.add(NEVER_UNDETERMINED);
        Arbitrary<Asked<Program, ProgramFacts>> clientele =
                combined(Arbitraries.of(ClientelesAsked.all()), 1).map(PartsOfPrograms::ofClientele);
        Arbitrary<Asked<Program, ProgramFacts>> one = Arbitraries.of(kinds).flatMap(Arbitraries::of);
        return combined(Arbitraries.frequencyOf(Tuple.of(3, one), Tuple.of(1, clientele)), 2);
    }

    private static <E, F> Arbitrary<Asked<E, F>> combined(Arbitrary<Asked<E, F>> one, int depth) {
        return Arbitraries.recursive(
                () -> one,
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(3).map(Asked::all),
                        inner.list().ofMaxSize(3).map(Asked::any),
                        inner.map(Asked::not)),
                1,
                depth);
    }
}
