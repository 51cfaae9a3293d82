package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final String[] NOTHING = {};
    private static final String OWN_SHELTERS = "src/main/resources/org/balise/examples/night-shelters.ttl";
    private static final String OWN_PROGRAM = "src/main/resources/org/balise/examples/own-program.ttl";

    @Test
    void listsProgrammesWithTheirOperatorsInFrench() {
        assertThat(printed(() -> EmbedAndQuery.main(new String[0])))
                .contains(
                        "Programme Sarah's Place : Services correctionnels et de justice, région de Winnipeg",
                        "StreetReach North : Détachement de la GRC à Thompson");
    }

    @Test
    void followsAStatementToItsPassage() {
        assertThat(printed(() -> FollowToPassage.main(new String[0])))
                .containsExactly(
                        "2022-23: https://w3id.org/balise/id/source/salvation-army-winnipeg#char=3745,3767",
                        "characters 3745 to 3767 of \"Correctional and justice services in the Winnipeg region\"",
                        "https://w3id.org/balise/id/program/sarahs-place started: 2022-23");
    }

    @Test
    void printsSomethingReadableInEveryTypedExample() {
        assertThat(printed(() -> OneProgram.main(NOTHING)))
                .containsExactly(
                        "Programme Sarah's Place [fr] : Logement de transition prolongé pour des femmes victimes de traite ou"
                                + " d'exploitation sexuelle, ou qui veulent traiter une dépendance.",
                        "WSA [en, not what you asked for first]");
        assertThat(printed(() -> HousingForGirls.main(NOTHING))).startsWith("Approche At Our Relatives’ Place ?");
        assertThat(printed(() -> WhoFunds.main(NOTHING))).hasSize(1);
        assertThat(printed(() -> ConnectedOrganizations.main(NOTHING))).hasSize(14);
        assertThat(printed(() -> ValidOnADate.main(NOTHING)))
                .startsWith("Funding of the Women's Support and Recovery Program, 2017 to 2022");
        assertThat(printed(() -> CoverageMatrix.main(NOTHING)))
                .contains(
                        "Manitoba, Indigenous people: 2",
                        "Ontario, adults: none recorded",
                        "13 programmes, of which 3 in no cell");
        assertThat(printed(() -> StreamEveryProgram.main(NOTHING))).contains("12 services: 1");
        assertThat(printed(() -> OwnTermsAndFields.main(new String[] {OWN_SHELTERS})))
                .startsWith("River House: [30]")
                .endsWith("for youth: StreetReach North");
        assertThat(printed(() -> SparqlBesideTypes.main(NOTHING))).startsWith("StreetReach");
        assertThat(printed(() -> FindByWords.main(new String[] {"Child", "Find"})))
                .contains("  Canadian Centre for Child Protection, by \"Child Find Manitoba\" [en]");
        assertThat(printed(() -> CountAndCompare.main(NOTHING)))
                .startsWith("9 programmes in Manitoba, perhaps 12")
                .endsWith("since 2002-12: [Manitoba’s Sexual Exploitation Strategy]");
        assertThat(printed(() -> ClearErrors.main(NOTHING)))
                .hasSizeGreaterThan(7 + 2 * 7)
                .contains("hostile text: 0 found")
                .doesNotContain("no error", "hostile text: 1 found");
    }

    @Test
    void asksOwnDataAndBundledDataTogether() {
        assertThat(printed(() -> LoadOwnData.main(new String[] {OWN_PROGRAM})))
                .contains("Evening group  <https://w3id.org/balise/id/graph/own-program>")
                .anyMatch(line -> line.startsWith("StreetReach North"));
    }

    @Test
    void validatesAFile() {
        assertThat(printed(() -> ValidateOwnFile.main(new String[] {OWN_PROGRAM})))
                .containsExactly(Path.of(OWN_PROGRAM).getFileName() + ": conforms to publication");
    }

    private static List<String> printed(Runnable example) {
        var bytes = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
