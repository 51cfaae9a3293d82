package org.balise.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.model.Clientele;
import org.balise.model.Gender;
import org.balise.model.LanguageChain;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.Ref;
import org.balise.model.ServiceKind;
import org.balise.problem.BudgetExceededException;
import org.balise.problem.QueryException;
import org.balise.problem.StaleException;
import org.balise.query.Clienteles;
import org.balise.query.Criteria;
import org.balise.query.Groups;
import org.balise.query.Hierarchy;
import org.balise.query.Kind;
import org.balise.query.Matrix;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Participants;
import org.balise.query.Position;
import org.balise.query.Programs;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.Services;
import org.balise.query.Slice;
import org.balise.sparql.DatasetEndpoint;
import org.balise.synthetic.ClienteleFacts;
import org.balise.synthetic.Facts;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;
import org.junit.jupiter.api.Test;

class CompiledEvaluatorTest {

    private static final String MANITOBA = Place.id("ca-mb").iri();
    private static final Scope ENGLISH = new Scope(LanguageChain.DEFAULT, Optional.empty());

    private static final SyntheticCatalogue CATALOGUE = SyntheticCatalogue.of(200, 5);
    private static final Facts FACTS = CATALOGUE.facts();
    private static final CompiledEvaluator EVALUATOR =
            CompiledEvaluator.of(DatasetEndpoint.of(CATALOGUE.dataset(), "test"), request -> "SELECT ?this {}");
    private static final Hierarchy HIERARCHY =
            EVALUATOR.fetch(List.of(), ENGLISH, List.of(), meter()).hierarchy();

    @Test
    void findsIndigenousGirlsWhoMayBeSixteenInManitobaAsAPlainFilterDoes() {
        Criteria<Clientele> girls = Clienteles.POPULATION
                .within(Population.INDIGENOUS_PEOPLE)
                .and(Clienteles.GENDER.is(Gender.GIRLS))
                .and(Clienteles.mayBeAged(16));
        Slice slice = all(Criteria.allOf(
                Participants.PLACE.within(Place.id("ca-mb")),
                Participants.CLIENTELES.any(girls),
                Participants.SERVICES.any(Services.KIND.within(ServiceKind.ACCOMMODATION))));
        Set<String> wanted = FACTS.programs()
                .filter(program -> program.where().all().stream().anyMatch(place -> FACTS.isWithin(place, MANITOBA)))
                .filter(program -> program.clienteles().stream().anyMatch(CompiledEvaluatorTest::isForGirlsOfSixteen))
                .filter(program -> program.services().stream().anyMatch(service -> service.accommodation()))
                .map(ProgramFacts::iri)
                .collect(Collectors.toSet());
        assertThat(slice.certain()).hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(slice.undetermined())
                .contains(FACTS.program(8).iri(), FACTS.program(9).iri());
    }

    @Test
    void countsProgrammesByProvinceAndPopulationAsAPlainFilterDoes() {
        Matrix<Place, Population> matrix = EVALUATOR.matrix(
                request(Criteria.allOf()),
                Participants.PLACE.eachOfKind(PlaceKind.PROVINCE),
                Programs.POPULATION.eachTop(),
                meter());
        assertThat(matrix.total()).isEqualTo(200);
        assertThat(matrix.rows()).hasSize(13);
        assertThat(matrix.columns()).hasSize(12).extracting(Ref::id).contains(Population.INDIGENOUS_PEOPLE);
        for (Matrix.Cell<Place, Population> cell : matrix.cells()) {
            assertThat(cell.count())
                    .isEqualTo(FACTS.programs()
                            .filter(program -> isIn(program, cell.row().id().iri()))
                            .filter(program ->
                                    serves(program, cell.column().id().iri()))
                            .count());
        }
        assertThat(matrix.unclassified())
                .isEqualTo(FACTS.programs()
                        .filter(program -> matrix.rows().stream()
                                        .noneMatch(row -> isIn(program, row.id().iri()))
                                || matrix.columns().stream()
                                        .noneMatch(column ->
                                                serves(program, column.id().iri())))
                        .count());
        assertThat(matrix.noneRecorded()).isNotEmpty();
        assertThat(matrix.rows().get(0).label().in("fr")).isPresent();
    }

    @Test
    void countsEachValueThatSomeResultHas() {
        Groups<Population> groups = EVALUATOR.groups(
                request(Participants.PLACE.within(Place.id("ca-mb"))), Programs.POPULATION.eachValue(), meter());
        List<ProgramFacts> programs =
                FACTS.programs().filter(program -> isIn(program, MANITOBA)).toList();
        assertThat(groups.total()).isEqualTo(programs.size());
        assertThat(groups.groups())
                .allSatisfy(group -> assertThat(group.count())
                        .isPositive()
                        .isEqualTo(programs.stream()
                                .filter(program -> populations(program)
                                        .contains(group.category().id().iri()))
                                .count()));
        assertThat(groups.groups())
                .extracting(group -> group.category().id().iri())
                .isSorted();
        assertThat(groups.unclassified())
                .isEqualTo(programs.stream()
                        .filter(program -> populations(program).isEmpty())
                        .count());
    }

    @Test
    void findsWhatAPatternInSparqlSaysAndAsksTheEngineOnce() {
        Criteria<Program> pattern =
                Criteria.sparql("?this bal:servesClientele ?c . FILTER NOT EXISTS { ?c bal:gender ?g } # all");
        Meter meter = new Meter(OptionalInt.of(1));
        Request<Program> request = request(pattern.and(Participants.PLACE.within(Place.id("ca-mb"))));
        Slice slice = EVALUATOR.slice(request, 500, null, meter);
        assertThat(slice.certain())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(FACTS.programs()
                        .filter(program -> isIn(program, MANITOBA))
                        .filter(program -> program.clienteles().stream()
                                .anyMatch(clientele -> clientele.genders().isEmpty()))
                        .map(ProgramFacts::iri)
                        .toList());
        assertThat(meter.used()).isEqualTo(1);
        Criteria<Program> another = Criteria.sparql("?this bal:offers ?service");
        assertThatThrownBy(() -> EVALUATOR.count(request(another), new Meter(OptionalInt.of(0))))
                .isInstanceOf(BudgetExceededException.class);
    }

    @Test
    void refusesAPatternThatClosesTheBracesItStandsIn() {
        for (String hostile : List.of(
                "?this a ?c } LIMIT 1 #",
                "?this a ?c } VALUES ?this { <urn:x>",
                "?this a ?c } HAVING EXISTS { ?this ?p ?o",
                "?this a ?c } ORDER BY EXISTS { ?this ?p ?o",
                "?this a ?c } GROUP BY ?this #",
                "?this a ?c } UNION { ?this ?p ?o",
                "} #",
                "{")) {
            assertThatThrownBy(() -> all(Criteria.sparql(hostile))).as(hostile).isInstanceOf(QueryException.class);
        }
    }

    @Test
    void refusesAPatternThatAsksWhatNoQueryMay() {
        for (String hostile : List.of(
                "SERVICE <http://localhost:1/> { ?this a ?c }",
                "BIND(<java:java.lang.System>(1) AS ?this)",
                "?this <java:org.example.Evil> 1")) {
            assertThatThrownBy(() -> all(Criteria.sparql(hostile))).as(hostile).isInstanceOf(QueryException.class);
        }
    }

    @Test
    void refusesToGoOnBehindWhatIsNoResult() {
        Request<Program> request = request(Participants.PLACE.within(Place.id("ca-mb")));
        String elsewhere = FACTS.programs()
                .filter(program -> !isIn(program, MANITOBA))
                .map(ProgramFacts::iri)
                .findFirst()
                .orElseThrow();
        for (String iri :
                List.of(elsewhere, "urn:unknown", FACTS.organization(0).iri())) {
            assertThatThrownBy(() -> EVALUATOR.slice(request, 10, new Position(true, iri), meter()))
                    .isInstanceOf(StaleException.class);
        }
    }

    @Test
    void countsOnlyWhatTrustedSourcesState() {
        String directory = FACTS.program(60).sources().get(0);
        Scope trusting = new Scope(LanguageChain.DEFAULT, Optional.of(List.of(directory)));
        Request<Program> request = new Request<>(Kind.PROGRAM, Criteria.<Program>allOf(), Order.byIri(), trusting);
        List<String> wanted = new TreeSet<>(FACTS.programs()
                        .filter(program -> program.sources().contains(directory))
                        .map(ProgramFacts::iri)
                        .toList())
                .stream().toList();
        assertThat(EVALUATOR.slice(request, 500, null, meter()).certain()).isEqualTo(wanted);
        assertThat(EVALUATOR.fetch(wanted, trusting, List.of(), meter()).entity(wanted.get(0)))
                .isPresent();
        assertThat(EVALUATOR
                        .groups(request, Participants.PLACE.eachOfKind(PlaceKind.PROVINCE), meter())
                        .groups())
                .hasSize(13);
        Scope nobody = new Scope(LanguageChain.DEFAULT, Optional.of(List.of()));
        assertThat(EVALUATOR
                        .count(new Request<>(Kind.INITIATIVE, Criteria.allOf(), Order.byIri(), nobody), meter())
                        .possible())
                .isZero();
    }

    @Test
    void tellsTheEdgesOfAnEntityWhicheverEnd() {
        ProgramFacts program = FACTS.program(7);
        assertThat(EVALUATOR.edges(List.of(program.iri()), ENGLISH, meter()))
                .isNotEmpty()
                .allMatch(edge -> edge.from().equals(program.iri()) || edge.to().equals(program.iri()))
                .extracting(edge -> edge.relation() + " " + edge.to())
                .containsAll(program.participations().stream()
                        .filter(participation -> participation.participant().isPresent())
                        .map(participation -> participation.role() + " "
                                + participation.participant().get())
                        .toList());
    }

    @Test
    void knowsNamesAndClasses() {
        String program = FACTS.program(7).iri();
        Map<String, Ref<?>> refs = EVALUATOR.refs(List.of(program, "urn:unknown"), ENGLISH, meter());
        assertThat(refs)
                .hasEntrySatisfying(
                        program,
                        ref -> assertThat(ref.label().value())
                                .isEqualTo(FACTS.program(7).name().english()));
        assertThat(refs)
                .hasEntrySatisfying(
                        "urn:unknown", ref -> assertThat(ref.label().isEmpty()).isTrue());
        assertThat(EVALUATOR.types(List.of(program), ENGLISH, meter()).get(program))
                .contains(Bal.PROGRAM, Bal.INITIATIVE);
        assertThat(EVALUATOR.termLabel(Bal.STARTED, LanguageChain.of("fr")).isEmpty())
                .isFalse();
    }

    @Test
    void keepsRecordsApartByLanguage() {
        String program = FACTS.program(7).iri();
        for (String language : List.of("en", "fr", "en")) {
            Scope scope = new Scope(LanguageChain.of(language), Optional.empty());
            Program read = (Program) EVALUATOR
                    .fetch(List.of(program), scope, List.of(), meter())
                    .entity(program)
                    .orElseThrow();
            assertThat(read.name().language()).isEqualTo(language);
        }
    }

    @Test
    void hasOneMarkForOneState() {
        SyntheticCatalogue other = SyntheticCatalogue.of(200, 6);
        assertThat(mark(CATALOGUE)).isEqualTo(EVALUATOR.mark(meter())).isNotEqualTo(mark(other));
    }

    private static String mark(SyntheticCatalogue catalogue) {
        return CompiledEvaluator.of(DatasetEndpoint.of(catalogue.dataset(), "test"), request -> "")
                .mark(meter());
    }

    private static boolean isForGirlsOfSixteen(ClienteleFacts clientele) {
        boolean aged =
                !clientele.minimumAges().isEmpty() || clientele.maximumAge().isPresent();
        return clientele.populations().contains(Population.INDIGENOUS_PEOPLE.iri())
                && clientele.genders().contains(Gender.GIRLS.iri())
                && aged
                && (clientele.minimumAges().isEmpty()
                        || clientele.minimumAges().stream().anyMatch(age -> age <= 16))
                && clientele.maximumAge().orElse(16) >= 16;
    }

    private static boolean isIn(ProgramFacts program, String place) {
        return program.where().all().stream().anyMatch(one -> FACTS.isWithin(one, place));
    }

    private static boolean serves(ProgramFacts program, String population) {
        return populations(program).stream().anyMatch(one -> HIERARCHY.isWithin(one, population));
    }

    private static Set<String> populations(ProgramFacts program) {
        return program.clienteles().stream()
                .flatMap(clientele -> clientele.populations().stream())
                .collect(Collectors.toSet());
    }

    private static Slice all(Criteria<Program> criteria) {
        return EVALUATOR.slice(request(criteria), Integer.MAX_VALUE, null, meter());
    }

    private static Request<Program> request(Criteria<? super Program> criteria) {
        return new Request<>(Kind.PROGRAM, criteria, Order.byIri(), ENGLISH);
    }

    private static Meter meter() {
        return new Meter(OptionalInt.empty());
    }
}
