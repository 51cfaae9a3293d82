package org.balise.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.balise.model.PartialDate;
import org.balise.problem.QueryException;
import org.balise.store.CatalogueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesTest {

    private final Queries queries =
            new Queries(CatalogueStore.load(List.of(Path.of("src/test/resources/org/balise/sample/house.ttl")))
                    .dataset());

    record Values(
            String text,
            int number,
            long large,
            double real,
            boolean truth,
            BigDecimal exact,
            URI iri,
            LocalDate day,
            PartialDate season,
            Term term,
            Optional<String> missing) {}

    @Test
    void makesRecordsOfRows() {
        assertThat(queries.select("""
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT * {
                  VALUES (?text ?number ?large ?real ?truth ?exact ?iri ?day ?season ?term ?missing) {
                    ("t"@fr 7 70000000000 1.5e0 true 2.50 <x> "2020-02-29"^^xsd:date "2020-21" "t"@fr UNDEF) }
                }""", Values.class))
                .containsExactly(new Values(
                        "t",
                        7,
                        70_000_000_000L,
                        1.5,
                        true,
                        new BigDecimal("2.50"),
                        URI.create("https://w3id.org/balise/x"),
                        LocalDate.parse("2020-02-29"),
                        PartialDate.parse("2020-21"),
                        new Term.Literal(
                                "t", "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString", Optional.of("fr")),
                        Optional.empty()));
    }

    record Count(int number) {}

    record Typed(List<String> number) {}

    record Picky(int number) {
        Picky {
            if (number > 5) {
                throw new IllegalArgumentException("too many");
            }
        }
    }

    @Test
    void namesTheComponentThatDoesNotFit() {
        assertThatThrownBy(() -> queries.select("SELECT ('x' AS ?number) {}", Count.class))
                .isInstanceOf(QueryException.class)
                .hasMessage("row 1: the component number of Count is a int, the value is x");
        assertThatThrownBy(() -> queries.select("SELECT ?number {}", Count.class))
                .hasMessageContaining("row 1 has no value for the component number");
        assertThatThrownBy(() -> queries.select("SELECT (1 AS ?other) {}", Count.class))
                .hasMessageContaining("the component number of Count has no variable")
                .hasMessageContaining("[other]");
        assertThatThrownBy(() -> queries.select("SELECT (1 AS ?number) {}", Typed.class))
                .hasMessageContaining("the component number is a java.util.List")
                .hasMessageContaining("LocalDate");
        assertThatThrownBy(() -> queries.select("SELECT (9 AS ?number) {}", Picky.class))
                .hasMessageContaining("row 1 is refused by Picky: too many");
    }

    @Test
    void givesRowsThatHoldNothingOfTheStore() {
        List<Solution> rows = queries.select("""
                PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                SELECT ?t ?none { <id/source/report#char=41,50> rdf:reifies ?t }""");
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.variables()).containsExactly("t", "none");
            assertThat(row.value("t").orElseThrow())
                    .isEqualTo(new Term.TripleTerm(
                            new Term.Iri("https://w3id.org/balise/id/program/house"),
                            new Term.Iri("https://w3id.org/balise/def/claims"),
                            new Term.Literal("others", "http://www.w3.org/2001/XMLSchema#string", Optional.empty())));
            assertThat(row.value("none")).isEmpty();
            assertThatThrownBy(() -> row.value("nothing")).hasMessageContaining("[t, none]");
        });
        assertThat(new Solution(List.of("a"), Map.of())).isEqualTo(new Solution(List.of("a"), Map.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"SELECT * {|1|10", "SELECT *\\n{ ?s ?p }|2|9", "SELECT * { ?s x:p ?o }|1|15", "SELECT ?x ?x*|1|13"
            })
    void tellsWhereAQueryIsWrong(String query, long line, long column) {
        assertThatThrownBy(() -> queries.select(query.replace("\\n", "\n")))
                .isInstanceOfSatisfying(QueryException.class, e -> {
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isEqualTo(column);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o OPTIONAL { SERVICE ?o { ?a ?b ?c } } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE ?o { ?a ?b ?c } } }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { { SELECT * { SERVICE ?o { ?a ?b ?c } } } } }",
                "SELECT * { ?s ?p ?o MINUS { SERVICE ?o { ?a ?b ?c } } }",
                "SELECT * { { ?s ?p ?o } UNION { SERVICE ?o { ?a ?b ?c } } }",
                "SELECT * { GRAPH ?g { SERVICE ?o { ?a ?b ?c } } }",
                "SELECT * FROM <http://127.0.0.1:9/data.ttl> { ?s ?p ?o }",
                "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (<java:java.lang.Runtime>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER (<java:org.example.Test>(?o)) }",
                "SELECT * { ?s <java:org.example.Test> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#versionARQ> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/list#member> ?o }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#eval>('1') AS ?x) {}",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(10) AS ?x) {}",
                "SELECT * {} ORDER BY <http://jena.apache.org/ARQ/function#wait>(10)",
                "SELECT (SUM(<http://jena.apache.org/ARQ/function#wait>(10)) AS ?x) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:org.example.Test>(COUNT(*)))",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(10) AS ?x) { VALUES ?y { 1 } }",
                "SELECT * { BIND (<< ?s ?p ?o >> AS ?t) FILTER (IF(true, <java:x.Y>(1), 1)) }",
                "SELECT (CALL(<java:org.example.Test>) AS ?x) {}",
                "SELECT * { ?s ?p ?o LATERAL { ?a ?b ?c } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
                "ASK {}",
                ""
            })
    void refusesWhatReachesOutOrRunsCode(String query) {
        assertThatThrownBy(() -> queries.select(query))
                .isInstanceOf(QueryException.class)
                .hasMessageNotContaining("Exception");
    }

    @Test
    void leavesTheEnginesSettingsAlone() {
        boolean allowed = ARQ.globalServiceAllowed;
        assertThatThrownBy(() -> queries.ask("ASK { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"))
                .hasMessageContaining("SERVICE is refused");
        assertThat(ARQ.globalServiceAllowed).isEqualTo(allowed).isTrue();
        assertThat(ARQ.getContext().isDefined(ARQ.httpServiceAllowed)).isFalse();
    }

    @Test
    void answersFromNamedGraphsOfTheCatalogue() {
        assertThat(queries.ask("ASK FROM <id/graph/house> { ?s <def/places> 17 }"))
                .isTrue();
        assertThat(queries.ask("ASK FROM <id/graph/derived> { ?s <def/places> 17 }"))
                .isFalse();
    }

    @Test
    void castsAndComparesDates() {
        assertThat(queries.ask("""
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                ASK { ?s <def/startedEarliest> ?d FILTER (?d > xsd:date("2022-08-31")) }""")).isTrue();
    }

    @Test
    void endsOnDeepNesting() {
        assertThatThrownBy(() -> queries.ask("ASK " + "{".repeat(100_000))).isInstanceOf(QueryException.class);
    }
}
