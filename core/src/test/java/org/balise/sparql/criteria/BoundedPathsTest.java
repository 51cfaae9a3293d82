package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.balise.model.Entity;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Organization;
import org.balise.model.Participant;
import org.balise.model.Place;
import org.balise.model.PlaceKind;
import org.balise.model.Program;
import org.balise.model.Source;
import org.balise.query.Axis;
import org.balise.query.Clienteles;
import org.balise.query.Criteria;
import org.balise.query.Kind;
import org.balise.query.Meter;
import org.balise.query.Order;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.query.View;
import org.balise.sparql.DatasetEndpoint;
import org.balise.synthetic.ProgramFacts;
import org.balise.synthetic.RandomAxes;
import org.balise.synthetic.RandomQuestions;
import org.balise.synthetic.SyntheticCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No generated query walks a path of any length: what is above or below what is looked up in closures. */
class BoundedPathsTest implements RandomQuestions {

    private static final SyntheticCatalogue CATALOGUE = SyntheticCatalogue.of(10, 3);
    private static final ProgramFacts PROGRAM = CATALOGUE.facts().program(7);
    private static final List<String> SOURCES = PROGRAM.sources();
    private static final RecordingEndpoint ENDPOINT =
            RecordingEndpoint.of(DatasetEndpoint.of(CATALOGUE.dataset(), "a small catalogue"));
    private static final SparqlEvaluator EVALUATOR = SparqlEvaluator.of(ENDPOINT);

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void walksNoneWhateverIsAskedOfProgrammes(
            @ForAll("ofPrograms") Criteria<Program> criteria,
            @ForAll("orders") Order<Program> order,
            @ForAll("scopes") Scope scope,
            @ForAll("axes") Axis<Program, ?> rows,
            @ForAll("axes") Axis<Program, ?> columns) {
        for (Criteria<Program> one : List.of(criteria, criteria.not())) {
            Request<Program> request = new Request<>(Kind.PROGRAM, one, order, scope);
            ENDPOINT.take();
            ask(request);
            EVALUATOR.groups(request, rows, meter());
            EVALUATOR.matrix(request, rows, columns, meter());
            EVALUATOR.values(request, rows.path(), meter());
            assertBounded(10);
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void walksNoneWhateverIsAskedOfOthers(
            @ForAll("ofOrganizations") Criteria<Organization> organizations,
            @ForAll("ofFundings") Criteria<FundingAward> fundings,
            @ForAll("scopes") Scope scope) {
        ENDPOINT.take();
        ask(new Request<>(Kind.ORGANIZATION, organizations, Order.byIri(), scope));
        ask(new Request<>(Kind.FUNDING_AWARD, fundings.not(), Order.byIri(), scope));
        assertBounded(6);
    }

    @Test
    void walksNoneForWhateverElseAViewTells() {
        ENDPOINT.take();
        View view = Views.of(SparqlEvaluator.of(ENDPOINT));
        tell(view);
        tell(view.trusting(Id.<Source>of(SOURCES.get(0))));
        tell(view.validOn(LocalDate.of(2012, 4, 1)));
        assertBounded(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a geo:sfWithin* ?b",
                "?a geo:sfWithin+ ?b",
                "?a ^(geo:sfWithin*) ?b",
                "?a (a|(schema:location/geo:sfWithin*))? ?b",
                "?a schema:location/geo:sfWithin+ ?b",
                "{ SELECT ?a { ?a geo:sfWithin* ?b } }",
                "{ SELECT ?a { { SELECT DISTINCT ?a { ?a geo:sfWithin* ?b } LIMIT 1 } } }",
                "?a a ?c FILTER EXISTS { ?a geo:sfWithin* ?b }",
                "?a a ?c FILTER(?c = 1 || !(?c = 2 && NOT EXISTS { ?a geo:sfWithin* ?b }))",
                "{ SELECT ?a { ?a a ?c FILTER EXISTS { { SELECT ?a { ?a geo:sfWithin* ?b } } } } }",
                "?a a ?c FILTER EXISTS { ?a a ?d FILTER NOT EXISTS { ?a geo:sfWithin* ?b } }",
                "?a a ?c OPTIONAL { ?a a ?d FILTER EXISTS { ?a geo:sfWithin* ?b } }",
                "?a a ?c OPTIONAL { ?a geo:sfWithin* ?b }",
                "?a a ?c BIND(EXISTS { ?a geo:sfWithin* ?b } AS ?found)",
                "{ ?a a ?c } UNION { GRAPH ?g { ?a geo:sfWithin* ?b } }",
                "?a a ?c MINUS { ?a geo:sfWithin* ?b }",
                "{ SELECT ?a { ?a a ?c } GROUP BY ?a HAVING(EXISTS { ?a geo:sfWithin* ?b }) }",
                "{ SELECT (COUNT(IF(EXISTS { ?a geo:sfWithin* ?b }, 1, 0)) AS ?n) { ?a a ?c } }",
                "{ SELECT ?a { ?a a ?c } ORDER BY (EXISTS { ?a geo:sfWithin* ?b }) }"
            })
    void wouldNoticeOneAnywhere(String pattern) {
        assertThat(UnboundedPaths.in(select(pattern))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a (geo:sfWithin|schema:location)? ?b",
                "?a ^schema:location/geo:sfWithin ?b",
                "?a !(geo:sfWithin|^schema:location) ?b",
                "?a ?b \"geo:sfWithin*\" FILTER(?b * 2 + 1 > 3)"
            })
    void takesNoOtherForOne(String pattern) {
        assertThat(UnboundedPaths.in(select(pattern))).isEmpty();
    }

    /** The results, their number, and all that their records and the reasons of what is open need. */
    private static <E extends Entity> void ask(Request<E> request) {
        EVALUATOR.slice(request, 10, null, meter());
        EVALUATOR.count(request, meter());
        EVALUATOR.fetch(List.of(PROGRAM.iri()), request.scope(), List.of(request.criteria()), meter());
    }

    private static void tell(View view) {
        Id<Program> program = Id.of(PROGRAM.iri());
        Query<Program> query =
                view.programs().where(Programs.PLACE.within(Place.id("ca-mb")).not());
        assertThat(UnboundedPaths.in(query.explain().sparql())).isEmpty();
        query.page(5);
        view.programs().countBy(Programs.PLACE.eachOfKind(PlaceKind.PROVINCE));
        view.programs().crossTab(Programs.PLACE.eachValue(), Programs.POPULATION.eachTop());
        view.programs().least(Programs.CLIENTELES.then(Clienteles.MINIMUM_AGE));
        view.programs().latest(Programs.STARTED);
        view.find(program);
        view.facts(program);
        view.statedBy(Id.of("https://w3id.org/balise/id/editorial/wording"));
        view.connections(Id.<Participant>of(program.iri()), Kind.PARTICIPANT, 2);
    }

    private static void assertBounded(int leastQueries) {
        List<RecordingEndpoint.Received> received = ENDPOINT.take();
        assertThat(received).hasSizeGreaterThanOrEqualTo(leastQueries);
        received.forEach(one ->
                assertThat(UnboundedPaths.in(one.sparql())).as(one.sparql()).isEmpty());
    }

    private static String select(String pattern) {
        return "PREFIX geo: <http://www.opengis.net/ont/geosparql#> PREFIX schema: <https://schema.org/> SELECT * { "
                + pattern + " }";
    }

    private static Meter meter() {
        return new Meter(OptionalInt.empty());
    }

    @Provide
    Arbitrary<Scope> scopes() {
        return Arbitraries.of(Optional.<List<String>>empty(), Optional.of(SOURCES), Optional.of(List.<String>of()))
                .map(trusted -> new Scope(LanguageChain.DEFAULT, trusted));
    }

    @Provide
    Arbitrary<Axis<Program, ?>> axes() {
        return RandomAxes.ofPrograms();
    }
}
