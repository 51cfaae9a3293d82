package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExamplesTest {

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
                        "2022-23: characters 3745 to 3767 of \"Correctional and justice services in the Winnipeg region\"");
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
