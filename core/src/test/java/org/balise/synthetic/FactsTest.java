package org.balise.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.balise.vocabulary.GenderScheme;
import org.balise.vocabulary.PopulationScheme;
import org.balise.vocabulary.RoleScheme;
import org.junit.jupiter.api.Test;

/** Reads back from the statements, by queries, what the facts say. */
class FactsTest {

    private static final SyntheticCatalogue CATALOGUE = SyntheticCatalogue.of(200, 11);
    private static final Facts FACTS = CATALOGUE.facts();
    private static final DatasetGraph DATASET = CATALOGUE.dataset();
    private static final String PREFIXES = """
            BASE <https://w3id.org/balise/>
            PREFIX bal: <https://w3id.org/balise/def/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX org: <http://www.w3.org/ns/org#>
            PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    @Test
    void tellHomesForIndigenousGirlsInManitoba() {
        Set<String> rows = rows("""
                SELECT DISTINCT ?p {
                  ?p bal:servesClientele ?c ; bal:jurisdiction|schema:areaServed|schema:location ?place .
                  ?c bal:population <vocab/population/indigenous-people> ; bal:gender <vocab/gender/girls> ;
                    bal:minimumAge ?minimum ; bal:maximumAge ?maximum .
                  FILTER (?minimum <= 16 && 16 <= ?maximum)
                  ?place geo:sfWithin <id/place/ca-mb> .
                  ?p bal:offers/bal:serviceKind/skos:broaderTransitive? <vocab/service-kind/accommodation> .
                  ?p schema:contactPoint/schema:telephone ?telephone .
                  ?p bal:hasParticipation/bal:role <vocab/role/operator> .
                }""");
        assertThat(rows)
                .contains(FACTS.program(7).iri(), FACTS.program(157).iri())
                .doesNotContain(FACTS.program(8).iri(), FACTS.program(9).iri())
                .isEqualTo(programs(FactsTest::isHomeForIndigenousGirls));
    }

    @Test
    void tellClienteles() {
        assertThat(rows("SELECT ?p ?v { ?p bal:servesClientele/bal:population ?v }"))
                .isEqualTo(pairs(p -> p.clienteles().stream().flatMap(c -> c.populations().stream())));
        assertThat(rows("SELECT ?p ?v { ?p bal:servesClientele/bal:gender ?v }"))
                .isEqualTo(pairs(p -> p.clienteles().stream().flatMap(c -> c.genders().stream())));
        assertThat(rows("SELECT ?p ?v { ?p bal:servesClientele/bal:minimumAge ?v }"))
                .isEqualTo(pairs(p -> p.clienteles().stream().flatMap(c -> c.minimumAges().stream())));
        assertThat(rows("SELECT ?p ?v { ?p bal:servesClientele/bal:maximumAge ?v }"))
                .isEqualTo(pairs(p -> p.clienteles().stream()
                        .flatMap(c -> c.maximumAge().stream().boxed())));
    }

    @Test
    void tellPlacesServicesAndParticipants() {
        assertThat(rows("SELECT ?p ?v { ?p a bal:Program ; bal:jurisdiction|schema:areaServed|schema:location ?v }"))
                .isEqualTo(pairs(p -> p.where().all().stream()));
        assertThat(rows("SELECT ?p ?v { ?p bal:offers/bal:serviceKind ?v }"))
                .isEqualTo(pairs(p -> p.services().stream().flatMap(s -> s.kinds().stream())));
        assertThat(rows("SELECT ?p ?v { ?p a bal:Program ; bal:hasParticipation/bal:participant ?v }"))
                .isEqualTo(pairs(p -> p.participations().stream().flatMap(a -> a.participant().stream())));
        assertThat(rows("SELECT ?n ?v { ?n a bal:Network ; bal:hasParticipation/bal:participant ?v }"))
                .isEqualTo(FACTS.networks()
                        .flatMap(n -> n.participations().stream()
                                .flatMap(a -> a.participant().stream())
                                .map(v -> n.iri() + " " + v))
                        .collect(Collectors.toSet()));
        assertThat(rows("SELECT ?u ?o { ?u org:unitOf ?o }"))
                .isNotEmpty()
                .isEqualTo(FACTS.organizations()
                        .flatMap(o -> o.units().stream().map(u -> u.iri() + " " + o.iri()))
                        .collect(Collectors.toSet()));
    }

    @Test
    void tellDates() {
        assertThat(rows("SELECT ?p ?v { ?p a bal:Program ; bal:started ?v }"))
                .isEqualTo(pairs(p -> p.period().started().stream()));
        assertThat(rows("SELECT ?p ?v { ?p a bal:Program ; bal:ended ?v }"))
                .isEqualTo(pairs(p -> p.period().ended().stream()));
        assertThat(rows("SELECT ?p ?v { ?p a bal:Program ; bal:status ?v }"))
                .isEqualTo(pairs(p -> p.status().stream()));
        assertThat(rows("SELECT ?p ?v { ?p bal:hasMilestone/bal:date ?v }"))
                .isEqualTo(pairs(p -> p.milestones().stream().map(MilestoneFacts::date)));
    }

    @Test
    void tellFunding() {
        assertThat(rows("SELECT ?p ?v { ?v schema:fundedItem ?p }"))
                .isEqualTo(pairs(p -> p.funding().stream().map(FundingFacts::iri)));
        assertThat(rows("SELECT ?p ?v { ?a schema:fundedItem ?p ; schema:amount ?v }"))
                .isEqualTo(pairs(p -> p.funding().stream().flatMap(f -> f.amounts().stream())));
        assertThat(rows("SELECT ?p ?v { ?a schema:fundedItem ?p ; bal:fundingScheme ?v }"))
                .isEqualTo(pairs(p -> p.funding().stream().flatMap(f -> f.scheme().stream())));
        assertThat(rows("SELECT ?p ?v { ?a schema:fundedItem ?p ; bal:ended ?v }"))
                .isEqualTo(pairs(p -> p.funding().stream().flatMap(f -> f.period().ended().stream())));
    }

    @Test
    void tellWhatIsNotStated() {
        assertThat(
                        rows(
                                "SELECT ?p ?v { ?p a bal:Program ; bal:notApplicable|bal:notAvailable|bal:limitedInformation ?v }"))
                .isNotEmpty()
                .isEqualTo(pairs(p -> p.notStated().stream().map(NotStated::property)));
    }

    @Test
    void tellWhichNamesAreTranslated() {
        assertThat(
                        rows(
                                "SELECT ?p (LANG(?n) AS ?v) { ?p a bal:Program ; skos:prefLabel ?n ~ <id/editorial/translation> }"))
                .isNotEmpty()
                .isEqualTo(pairs(p -> p.name().translated().stream()));
    }

    @Test
    void tellWhereSourcesAgreeAndDiffer() {
        assertThat(rows("SELECT DISTINCT ?p ?v { ?d a bal:Discrepancy ; bal:concerns ?p ; bal:compares ?a , ?b ."
                        + " ?s ?v ?one ~ ?a , ?two ~ ?b . FILTER (?a != ?b && !sameTerm(?one, ?two)) }"))
                .isNotEmpty()
                .isEqualTo(pairs(
                        p -> p.compared().stream().filter(c -> !c.agrees()).map(Compared::property)));
        assertThat(rows(
                        "SELECT DISTINCT ?p (?property AS ?v) { ?p a bal:Program ; ?property ?value ~ ?a , ?value ~ ?b ."
                                + " ?a bal:inSource ?one . ?b bal:inSource ?two . FILTER (?one != ?two) }"))
                .isNotEmpty()
                .isEqualTo(pairs(p -> p.compared().stream()
                        .filter(c -> c.agrees() && c.subject().equals(p.iri()))
                        .map(Compared::property)));
    }

    @Test
    void tellWhatLiesWithinWhat() {
        assertThat(rows("SELECT ?a ?b { ?a geo:sfWithin ?b }"))
                .isEqualTo(FACTS.places().stream()
                        .flatMap(a -> FACTS.places().stream()
                                .filter(b -> FACTS.isWithin(a.iri(), b.iri()))
                                .map(b -> a.iri() + " " + b.iri()))
                        .collect(Collectors.toSet()));
    }

    private static boolean isHomeForIndigenousGirls(ProgramFacts program) {
        return program.where().all().stream()
                        .anyMatch(place -> FACTS.isWithin(place, "https://w3id.org/balise/id/place/ca-mb"))
                && program.clienteles().stream().anyMatch(FactsTest::isOfIndigenousGirls)
                && program.services().stream().anyMatch(ServiceFacts::accommodation)
                && !program.contacts().isEmpty()
                && program.participations().stream()
                        .anyMatch(part -> part.role().equals(RoleScheme.OPERATOR));
    }

    private static boolean isOfIndigenousGirls(ClienteleFacts clientele) {
        return clientele.populations().contains(PopulationScheme.INDIGENOUS_PEOPLE)
                && clientele.genders().contains(GenderScheme.GIRLS)
                && clientele.minimumAges().stream().anyMatch(age -> age <= 16)
                && clientele.maximumAge().stream().anyMatch(age -> age >= 16);
    }

    private static Set<String> programs(Predicate<ProgramFacts> filter) {
        return FACTS.programs().filter(filter).map(ProgramFacts::iri).collect(Collectors.toSet());
    }

    private static Set<String> pairs(Function<ProgramFacts, Stream<?>> values) {
        return FACTS.programs()
                .flatMap(program -> values.apply(program).map(value -> program.iri() + " " + value))
                .collect(Collectors.toSet());
    }

    private static Set<String> rows(String query) {
        try (QueryExec exec = QueryExec.dataset(DATASET).query(PREFIXES + query).build()) {
            RowSet rows = exec.select();
            List<Var> names = rows.getResultVars();
            return rows.materialize().stream()
                    .map(row -> names.stream()
                            .map(name -> row.get(name).isURI()
                                    ? row.get(name).getURI()
                                    : row.get(name).getLiteralLexicalForm())
                            .collect(Collectors.joining(" ")))
                    .collect(Collectors.toSet());
        }
    }
}
