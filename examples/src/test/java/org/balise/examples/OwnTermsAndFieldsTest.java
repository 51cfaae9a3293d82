package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.Catalogue;
import org.balise.fuseki.backends.Access;
import org.balise.fuseki.backends.CatalogueFixtures;
import org.balise.model.Program;
import org.balise.query.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A user's class, properties and concept, in a file beside the bundled catalogue, wherever both are. */
@ParameterizedClass
@EnumSource
class OwnTermsAndFieldsTest {

    private static Catalogue bundled;
    private static CatalogueFixtures both;

    private final View view;

    OwnTermsAndFieldsTest(Access access) {
        this.view = both.by(access).view();
    }

    @BeforeAll
    static void open() {
        bundled = Catalogue.bundled();
        both = CatalogueFixtures.of(bundled.with(Path.of("src/main/resources/org/balise/examples/night-shelters.ttl")));
    }

    @AfterAll
    static void close() {
        both.close();
        bundled.close();
    }

    @Test
    void sortsAndFetchesByAnOwnField() {
        var shelters = OwnTermsAndFields.byBeds(view).page(10).certain();
        assertThat(names(shelters)).containsExactly("River House", "North Door", "Small Lamp");
        assertThat(shelters).flatExtracting(OwnTermsAndFields::beds).containsExactly("30", "18", "6");
    }

    @Test
    void filtersByOwnFieldsAndSetsWhatTheyDoNotTellApart() {
        var page = OwnTermsAndFields.largeAndInspectedSince(view, LocalDate.of(2025, 1, 1));
        assertThat(names(page.certain())).containsExactly("North Door");
        assertThat(page.undetermined())
                .extracting(open -> open.value().name().value())
                .containsExactly("River House");
    }

    @Test
    void findsAnOwnClassAndAnOwnConceptByQueriesOfTheLibrary() {
        assertThat(names(OwnTermsAndFields.forYouth(view).page(10).certain()))
                .containsExactly("Ka Mi Mina", "North Door", "StreetReach North");
        assertThat(view.programs().count().certain()).isEqualTo(13 + 3);
    }

    @Test
    void tellsExtremesOfOwnFields() {
        assertThat(OwnTermsAndFields.byBeds(view).greatest(OwnTermsAndFields.BEDS))
                .hasValueSatisfying(most -> assertThat(most).hasToString("Extreme[value=30, holders=[River House]]"));
        assertThat(OwnTermsAndFields.byBeds(view).latest(OwnTermsAndFields.INSPECTED_ON))
                .hasValueSatisfying(
                        last -> assertThat(last).hasToString("Extreme[value=2026-02-17, holders=[Small Lamp]]"));
    }

    @Test
    void leavesTheBundledCatalogueAsItIs() {
        assertThat(OwnTermsAndFields.byBeds(bundled.view()).count().possible()).isZero();
    }

    private static List<String> names(List<Program> programs) {
        return programs.stream().map(program -> program.name().value()).toList();
    }
}
