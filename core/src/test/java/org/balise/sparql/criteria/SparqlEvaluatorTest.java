package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.balise.evidence.ClassicReification;
import org.balise.model.Gender;
import org.balise.model.Id;
import org.balise.model.Organization;
import org.balise.model.Place;
import org.balise.model.Population;
import org.balise.model.Program;
import org.balise.model.ServiceKind;
import org.balise.model.Source;
import org.balise.problem.BudgetExceededException;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.query.Clienteles;
import org.balise.query.Connection;
import org.balise.query.Criteria;
import org.balise.query.Entities;
import org.balise.query.Fact;
import org.balise.query.Facts;
import org.balise.query.Kind;
import org.balise.query.Page;
import org.balise.query.Programs;
import org.balise.query.Query;
import org.balise.query.Reason;
import org.balise.query.Services;
import org.balise.query.View;
import org.balise.sparql.Capabilities;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.Endpoint;
import org.balise.sparql.EvidenceForm;
import org.balise.store.CatalogueStore;
import org.junit.jupiter.api.Test;

/** Questions to the bundled catalogue. */
class SparqlEvaluatorTest {

    private static final Id<Program> HOME = Program.id("at-our-relatives-place");

    private final Endpoint endpoint = CatalogueStore.bundled().endpoint();
    private final View view = Views.of(SparqlEvaluator.of(endpoint)).in("fr-CA", "en");

    @Test
    void tellsWhatIsUndeterminedApartAndWhy() {
        Page<Program> page = question(view.budget(3)).page(10);
        assertThat(page.certain()).isEmpty();
        assertThat(page.queries()).isEqualTo(2);
        assertThat(page.undetermined()).anySatisfy(open -> {
            assertThat(open.value().id()).isEqualTo(HOME);
            assertThat(open.reasons()).isNotEmpty().extracting(Reason::why).contains(Reason.Why.NOT_STATED);
        });
    }

    @Test
    void findsWhatIsCertainOnceNothingMoreIsAsked() {
        Page<Program> page = view.programs()
                .where(Programs.PLACE.within(Place.id("ca-mb")))
                .orderBy(Entities.NAME.descending())
                .page(500);
        assertThat(page.certain()).extracting(Program::id).contains(HOME);
        assertThat(page.certain().get(0).name().language()).isEqualTo("fr");
        assertThat(page.count())
                .isEqualTo(view.programs()
                        .where(Programs.PLACE.within(Place.id("ca-mb")))
                        .count());
    }

    @Test
    void readsOneEntityByOneQuery() {
        Program home = view.budget(1).get(Kind.PROGRAM, HOME);
        assertThat(home.name().value()).isNotEmpty();
        assertThat(home.profile().clienteles()).isNotEmpty();
        assertThat(home.profile().services()).isNotEmpty();
        assertThat(view.find(Kind.PROGRAM, Program.id("none"))).isEmpty();
        assertThat(view.find(Kind.ORGANIZATION, Id.<Organization>of(HOME.iri())))
                .isEmpty();
    }

    @Test
    void findsWhatAPatternFinds() {
        Criteria<Program> open = Criteria.sparql("?this a bal:Program . ?x schema:fundedItem ?this");
        long met = view.programs().where(open).count().certain();
        assertThat(met).isPositive();
        assertThat(view.programs().where(open.not()).count().certain())
                .isEqualTo(view.programs().count().certain() - met);
        assertThat(view.programs()
                        .where(Programs.SERVICES.any(
                                Criteria.sparql("?this bal:serviceKind ?kind FILTER(isIRI(?kind))")))
                        .count()
                        .certain())
                .isEqualTo(view.programs()
                        .where(Programs.SERVICE_KIND.isStated())
                        .count()
                        .certain());
    }

    @Test
    void readsOnlyWhatTrustedSourcesSay() {
        Id<Source> trusted = Source.id("manitoba-tracias-trust");
        View narrow = view.trusting(trusted);
        long all = view.initiatives().count().certain();
        long some = narrow.initiatives().count().certain();
        assertThat(some).isPositive().isLessThan(all);
        Page<Program> page =
                narrow.programs().where(Programs.PLACE.within(Place.id("ca"))).page(100);
        assertThat(page.certain()).extracting(Program::id).contains(HOME);
        Facts facts = narrow.facts(HOME);
        assertThat(facts.all())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact.sources()).allMatch(trusted::equals));
        assertThat(view.trusting().programs().count().possible()).isZero();
        assertThat(view.trusting().all(Kind.CONCEPT).count())
                .isEqualTo(view.all(Kind.CONCEPT).count());
    }

    @Test
    void saysWhenThereAreNoNamedGraphs() {
        DatasetGraph flat =
                DatasetGraphFactory.wrap(CatalogueStore.bundled().dataset().getDefaultGraph());
        View there = Views.of(SparqlEvaluator.of(DatasetEndpoint.of(flat, "flat")));
        assertThat(there.programs().count()).isEqualTo(view.programs().count());
        assertThatThrownBy(() -> there.trusting(Source.id("salvation-army-winnipeg"))
                        .programs()
                        .count())
                .isInstanceOf(CapabilityException.class)
                .hasMessageContaining("named graph");
    }

    @Test
    void tellsTheSameEvidenceInBothForms() {
        Facts facts = view.facts(HOME);
        assertThat(facts.all()).isNotEmpty();
        DatasetGraph classic = DatasetGraphFactory.wrap(
                ClassicReification.of(CatalogueStore.bundled().dataset().getDefaultGraph()));
        View there = Views.of(SparqlEvaluator.of(with(
                        DatasetEndpoint.of(classic, "classic"),
                        EvidenceForm.CLASSIC_REIFICATION,
                        EnumSet.complementOf(EnumSet.of(Capability.TRIPLE_TERMS)))))
                .in("fr-CA", "en");
        assertThat(there.facts(HOME)).isEqualTo(facts);
        Fact fact = facts.all().get(0);
        Id<?> passage =
                Id.of(fact.passages().findFirst().orElseThrow().passage().iri());
        assertThat(view.statedBy(passage).all()).contains(fact);
        assertThat(there.statedBy(passage)).isEqualTo(view.statedBy(passage));
    }

    @Test
    void saysByNameWhatAnEndpointLacks() {
        Endpoint bare = with(
                endpoint, EvidenceForm.NONE, EnumSet.of(Capability.UNION_DEFAULT_GRAPH, Capability.SUPERCLASS_TYPES));
        View there = Views.of(SparqlEvaluator.of(bare));
        assertThat(there.programs().count()).isEqualTo(view.programs().count());
        assertThat(there.programs()
                        .where(Programs.PLACE.within(Place.id("ca-mb-winnipeg")))
                        .count()
                        .possible())
                .isPositive();
        assertLacks(Capability.EVIDENCE, () -> there.facts(HOME));
        assertLacks(
                Capability.PLACE_CLOSURE,
                () -> there.programs()
                        .where(Programs.PLACE.within(Place.id("ca-mb")))
                        .count());
        assertLacks(Capability.CONCEPT_CLOSURE, () -> there.programs().countBy(Programs.POPULATION.eachTop()));
        assertLacks(
                Capability.SUPERCLASS_TYPES,
                () -> SparqlEvaluator.of(
                        with(endpoint, EvidenceForm.NONE, EnumSet.of(Capability.UNION_DEFAULT_GRAPH))));
    }

    @Test
    void findsTheWayThroughANetwork() {
        Id<Organization> start = Id.of(view.get(Kind.PROGRAM, Program.id("sarahs-place"))
                .operators()
                .get(0)
                .id()
                .iri());
        List<Connection<Organization>> near = view.connections(start, Kind.ORGANIZATION, 1);
        List<Connection<Organization>> far = view.budget(5).connections(start, Kind.ORGANIZATION, 3);
        assertThat(far).hasSizeGreaterThan(near.size());
        assertThat(far)
                .allSatisfy(one -> assertThat(one.target().label().value()).isNotEmpty());
    }

    @Test
    void keepsToItsBudget() {
        assertThatThrownBy(() -> question(view.budget(1)).page(10)).isInstanceOf(BudgetExceededException.class);
    }

    private static Query<Program> question(View view) {
        return view.programs()
                .where(Programs.PLACE.within(Place.id("ca-mb")))
                .where(Programs.CLIENTELES.any(Clienteles.POPULATION
                        .within(Population.INDIGENOUS_PEOPLE)
                        .and(Clienteles.GENDER.is(Gender.GIRLS))
                        .and(Clienteles.mayBeAged(16))))
                .where(Programs.SERVICES.any(Services.KIND.within(ServiceKind.ACCOMMODATION)))
                .orderBy(Entities.NAME.ascending());
    }

    private static void assertLacks(Capability capability, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(CapabilityException.class)
                .hasMessageContaining(capability.meaning());
    }

    private static Endpoint with(Endpoint endpoint, EvidenceForm evidence, Set<Capability> present) {
        Capabilities some = new Capabilities(
                "the one at hand", evidence, endpoint.capabilities().consistency(), present);
        return new RecordingEndpoint(endpoint, some);
    }
}
