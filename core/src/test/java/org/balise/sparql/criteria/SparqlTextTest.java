package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.balise.model.LanguageChain;
import org.balise.model.Program;
import org.balise.problem.MalformedException;
import org.balise.problem.QueryException;
import org.balise.query.Criteria;
import org.balise.query.Entities;
import org.balise.query.Kind;
import org.balise.query.Order;
import org.balise.query.Path;
import org.balise.query.Request;
import org.balise.query.Scope;
import org.balise.sparql.QueryText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTextTest {

    private static final Scope ALL = new Scope(LanguageChain.DEFAULT, Optional.empty());

    @ParameterizedTest(name = "case 88: {0}")
    @ValueSource(
            strings = {
                "urn:a> . ?s ?p ?o . <urn:b",
                "urn:a b",
                "no-scheme",
                "",
                "urn:a\"b",
                "urn:a{b",
                "urn:a\\u003Eb",
                "https://example.org/a/../b",
                "urn:a/.",
                "urn:\uD800"
            })
    void refusesWhatIsNoIri(String iri) {
        assertThatThrownBy(() -> SparqlText.ids(request(oneOf(iri)), Optional.empty()))
                .isInstanceOf(MalformedException.class);
        Criteria<Program> property = new Criteria.Stated<>(Path.of(iri));
        assertThatThrownBy(() -> SparqlText.ids(request(property), Optional.empty()))
                .isInstanceOf(MalformedException.class);
    }

    @ParameterizedTest(name = "case 88: {0}")
    @ValueSource(
            strings = {
                "",
                "?this a bal:Program } UNION { ?this ?p ?o",
                "?this a bal:Program } VALUES ?this { <urn:a>",
                "?this a bal:Program } LIMIT 1 #",
                "?this a bal:Program } ORDER BY ?this #",
                "?this a bal:Program . ?x ?y",
                "?that a bal:Program",
                "SERVICE <http://localhost/> { ?this ?p ?o }",
                "?this a bal:Program FILTER(<java:java.lang.System.exit>(1))",
                "?this unknown:term ?o",
                "INSERT DATA { <urn:a> <urn:b> <urn:c> }"
            })
    void refusesWhatIsNoPattern(String pattern) {
        for (Criteria<Program> criteria : List.of(
                Criteria.<Program>sparql(pattern),
                Criteria.<Program>sparql(pattern).not())) {
            assertThatThrownBy(() -> SparqlText.ids(request(criteria), Optional.empty()))
                    .isInstanceOf(QueryException.class);
        }
    }

    @Test
    void writesAPatternWithVariablesThatAreInNobodysWay() {
        Criteria<Program> pattern = Criteria.sparql(
                "?this bal:started ?certain . [] schema:fundedItem ?this ; skos:note \"?this <urn:a> \\\" ?x\"@en"
                        + " FILTER(?certain < \"2020\") { SELECT ?this (COUNT(?v1) AS ?n) { ?this ?p ?v1 } GROUP BY ?this }");
        String text = SparqlText.ids(request(Criteria.allOf(pattern, pattern.not(), pattern)), Optional.empty());
        Query query = QueryText.parse(text);
        assertThat(query.getResultVars()).containsExactly("this", "certain");
        assertThat(text).contains("\"?this <urn:a> \\\" ?x\"@en").doesNotContain("_:");
    }

    @Test
    void writesTheSameTextEachTime() {
        Criteria<Program> criteria = Criteria.allOf(
                Entities.NAME.contains("a"), Entities.NAME.is("b").not());
        assertThat(SparqlText.ids(request(criteria), Optional.empty()))
                .isEqualTo(SparqlText.ids(request(criteria), Optional.empty()));
    }

    private static Criteria<Program> oneOf(String iri) {
        return new Criteria.Has<>(Path.of("urn:p"), new org.balise.query.Test.OneOf(List.of(iri)));
    }

    private static Request<Program> request(Criteria<Program> criteria) {
        return new Request<>(Kind.PROGRAM, criteria, Order.byIri(), ALL);
    }
}
