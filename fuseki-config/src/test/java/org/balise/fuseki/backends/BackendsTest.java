package org.balise.fuseki.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Iterators;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.problem.Capability;
import org.balise.problem.CapabilityException;
import org.balise.problem.QueryException;
import org.balise.sparql.Consistency;
import org.balise.sparql.Endpoint;
import org.balise.sparql.EvidenceForm;
import org.balise.sparql.Queries;
import org.balise.sparql.QueryText;
import org.balise.sparql.Solution;
import org.balise.sparql.TripleTermUse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all backends have in common: the competency questions, the same errors, and what each says it has. */
class BackendsTest {

    private static final String QUESTIONS = "/org/balise/ontology/questions/";
    private static final String REIFIED = "ASK { ?s ?p ?o ~ ?passage }";

    /** RDF4J 5.1.4 finds EXISTS in a BIND behind a UNION false, where it is true: its own error. */
    private static final String EXISTS_BEHIND_UNION = "59-which-of-four-answers-a-source-gives";

    private static BackendFixtures fixtures;

    @BeforeAll
    static void start() {
        fixtures = BackendFixtures.bundled();
    }

    @AfterAll
    static void stop() {
        fixtures.close();
    }

    @TestFactory
    Stream<DynamicTest> answerTheCompetencyQuestionsAlikeOrSayWhatTheyLack() {
        List<String> questions = text("index.txt").lines().toList();
        assertThat(questions).hasSize(87);
        return Stream.of(Backend.TDB2, Backend.SERVER, Backend.RDF4J)
                .flatMap(backend -> questions.stream()
                        .filter(question -> backend != Backend.RDF4J || !question.equals(EXISTS_BEHIND_UNION))
                        .map(question -> DynamicTest.dynamicTest(
                                backend + " " + question, () -> asked(backend, text(question + "/query.rq")))));
    }

    private static void asked(Backend backend, String query) {
        Endpoint endpoint = fixtures.endpoint(backend);
        if (TripleTermUse.in(QueryText.parse(query)) && backend == Backend.RDF4J) {
            assertThatThrownBy(() -> endpoint.select(query, Iterators::size)).isInstanceOf(CapabilityException.class);
        } else {
            assertThat(rows(endpoint, query))
                    .isNotEmpty()
                    .containsExactlyElementsOf(rows(fixtures.endpoint(Backend.MEMORY), query));
        }
    }

    /** Repeated rows once: a union elsewhere may repeat statements. */
    private static Set<Solution> rows(Endpoint endpoint, String query) {
        return new LinkedHashSet<>(new Queries(endpoint).select(query));
    }

    @ParameterizedTest
    @EnumSource
    void refuseTheSameQueries(Backend backend) {
        Endpoint endpoint = fixtures.endpoint(backend);
        for (String query : List.of(
                "ASK {",
                "SELECT * { ?s ?p ?o }",
                "ASK { SERVICE <http://localhost/> { ?s ?p ?o } }",
                "ASK { FILTER(<java:java.lang.System.exit>(1)) }")) {
            assertThatThrownBy(() -> endpoint.ask(query)).as(query).isInstanceOf(QueryException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveTheClosuresTheUnionAndAMark(Backend backend) {
        Endpoint endpoint = fixtures.endpoint(backend);
        endpoint.capabilities()
                .require(
                        Capability.UNION_DEFAULT_GRAPH,
                        Capability.PLACE_CLOSURE,
                        Capability.CONCEPT_CLOSURE,
                        Capability.SUPERCLASS_TYPES,
                        Capability.DATE_BOUNDS,
                        Capability.EVIDENCE,
                        Capability.CONSISTENT_READS);
        assertThat(endpoint.mark()).isEqualTo(endpoint.mark()).isNotEmpty();
        boolean here = backend == Backend.MEMORY || backend == Backend.TDB2;
        assertThat(endpoint.snapshot().isPresent())
                .isEqualTo(here)
                .isEqualTo(endpoint.capabilities().has(Capability.DATASET));
        assertThat(endpoint.capabilities().consistency()).isEqualTo(here ? Consistency.SNAPSHOT : Consistency.MARKED);
    }

    /** Our server states its release among its data, which marks the state too: its page tokens are its own. */
    @Test
    void markTheSameStateAlikeEachTime() {
        for (Backend backend : List.of(Backend.SERVER, Backend.RDF4J)) {
            assertThat(fixtures.endpoint(backend).mark())
                    .isEqualTo(fixtures.endpoint(backend).mark());
        }
        assertThat(fixtures.endpoint(Backend.SERVER).mark())
                .isNotEqualTo(fixtures.endpoint(Backend.RDF4J).mark());
    }

    @Test
    void tellTripleTermsFromClassicReification() {
        for (Backend backend : List.of(Backend.MEMORY, Backend.TDB2, Backend.SERVER)) {
            assertThat(fixtures.endpoint(backend).capabilities().evidence()).isEqualTo(EvidenceForm.TRIPLE_TERMS);
            assertThat(fixtures.endpoint(backend).ask(REIFIED)).isTrue();
        }
        Endpoint rdf4j = fixtures.endpoint(Backend.RDF4J);
        assertThat(rdf4j.capabilities().evidence()).isEqualTo(EvidenceForm.CLASSIC_REIFICATION);
        assertThatThrownBy(() -> rdf4j.ask(REIFIED))
                .isInstanceOfSatisfying(
                        CapabilityException.class,
                        e -> assertThat(e.capability()).isEqualTo(Capability.TRIPLE_TERMS));
    }

    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(BackendsTest.class.getResourceAsStream(QUESTIONS + file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
