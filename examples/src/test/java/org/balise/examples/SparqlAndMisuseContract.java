package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.balise.Catalogue;
import org.balise.model.PartialDate;
import org.balise.model.Participant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What SPARQL adds to typed questions, and what each misuse is told, on the bundled catalogue; a subclass says where that is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SparqlAndMisuseContract {

    private static final String FIGURES = """
            PREFIX bal: <https://w3id.org/balise/def/>
            SELECT ?figure ?value ?started {
              ?figure a bal:Statistic ; bal:value ?value .
              OPTIONAL { ?figure bal:started ?started }
              FILTER (?value IN (17, 140))
            } ORDER BY ?figure
            """;

    private Catalogue catalogue;

    /** A row of figures. */
    record Figure(URI figure, int value, Optional<PartialDate> started) {}

    /** The bundled catalogue where it is to be asked; closed by the contract. */
    abstract Catalogue open();

    @BeforeAll
    final void openOnce() {
        catalogue = open();
    }

    @AfterAll
    final void closeOnce() {
        catalogue.close();
    }

    final Catalogue catalogue() {
        return catalogue;
    }

    @Test
    void readsRowsOfSparqlAsRecords() {
        assertThat(EmbedAndQuery.operators(catalogue))
                .hasSize(6)
                .contains(
                        new EmbedAndQuery.Line(
                                "Programme Sarah's Place", "Services correctionnels et de justice, région de Winnipeg"),
                        new EmbedAndQuery.Line("StreetReach North", "Détachement de la GRC à Thompson"));
        assertThat(catalogue.select(FIGURES, Figure.class))
                .containsExactly(
                        new Figure(
                                URI.create("https://w3id.org/balise/id/program/safety-network-coordinators#assisted"),
                                17,
                                Optional.empty()),
                        new Figure(
                                URI.create("https://w3id.org/balise/id/program/streetreach#training-participants"),
                                140,
                                Optional.of(PartialDate.parse("2009-02"))));
    }

    @Test
    void asksOnePatternInsideATypedQuery() {
        var view = catalogue.view();
        assertThat(names(SparqlBesideTypes.trained(view).page(10).certain())).containsExactly("StreetReach");
    }

    @Test
    void showsTheSparqlOfATypedQueryWhichRunsAsItStands() {
        var explained = SparqlBesideTypes.explained(catalogue.view());
        assertThat(explained.toString()).contains("role/trainee");
        assertThat(catalogue.select(explained.sparql())).hasSize(1);
    }

    @Test
    void findsNothingByAHostileTextAndNamesWhereNoneIsAllowed() {
        var view = catalogue.view();
        for (var hostile : HostileTexts.ALL) {
            assertThat(ClearErrors.named(view, hostile)).as(hostile).isZero();
            assertThat(ClearErrors.taken(view, hostile))
                    .as(hostile)
                    .extracting(ClearErrors::answer)
                    .allMatch(answer ->
                            answer.startsWith("MalformedException: ") || answer.startsWith("QueryException: "));
        }
        assertThat(view.programs().count().certain()).isEqualTo(13);
    }

    @Test
    void namesEachMisuse() {
        assertThat(ClearErrors.misuses(catalogue.view()))
                .extracting(ClearErrors::answer)
                .satisfiesExactly(
                        answer -> assertThat(answer)
                                .startsWith("NotFoundException: ")
                                .contains("https://w3id.org/balise/id/program/no-such-programme"),
                        answer -> assertThat(answer).startsWith("TooManyResultsException: more than the 3 results"),
                        answer -> assertThat(answer).startsWith("MalformedException: no page token: 'made-up'"),
                        answer -> assertThat(answer).startsWith("MalformedException: no absolute IRI: 'no iri'"),
                        answer -> assertThat(answer).startsWith("MalformedException: no slug or IRI: '../other'"),
                        answer -> assertThat(answer)
                                .startsWith("MalformedException: ")
                                .contains("'no language'"),
                        answer -> assertThat(answer).startsWith("MalformedException: no EDTF date: 'soon'"));
    }

    static List<String> names(List<? extends Participant> participants) {
        return participants.stream()
                .map(participant -> participant.name().value())
                .toList();
    }
}
