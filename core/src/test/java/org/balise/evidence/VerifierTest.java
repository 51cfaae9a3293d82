package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.problem.Problem;
import org.balise.rdf.RdfFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifierTest {

    private static final String SOURCE = "The House opened in May 2020 with nine beds.\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeSource() throws IOException {
        Files.writeString(folder.resolve("source.txt"), SOURCE);
    }

    @Test
    void findsNothingWrongWithGoodData() {
        VerificationReport report = verify(data());
        assertThat(report.problems()).isEmpty();
        assertThat(report.isClean()).isTrue();
        assertThat(report)
                .isEqualTo(
                        new VerificationReport(3, 2, 1, 3, 3, new LengthDistribution(8, 8, 9, 18, 18, 18), List.of()));
    }

    @Test
    void findsOneChangedDigitWithItsPlace() {
        assertThat(messages(data().replace("bal:places 9", "bal:places 8")))
                .containsExactly("house.ttl:12:16: the value \"8\" of <id/program/house> bal:places \"8\" "
                        + "does not stand in report#char=34,43 \u201Cnine beds\u201D");
    }

    @Test
    void findsAShiftedRange() {
        assertThat(messages(data().replace("34,43", "34,42")))
                .containsExactly(
                        "house.ttl:12:20: the passage <https://w3id.org/balise/id/source/report#char=34,42> "
                                + "is not in passages.lock",
                        "passages.lock: the passage <https://w3id.org/balise/id/source/report#char=34,43> "
                                + "attests nothing");
    }

    @Test
    void findsRangesThatAreNone() {
        assertThat(messages(data().replace("34,43", "43,34"))).anyMatch(m -> m.contains("is no passage"));
        assertThat(messages(data().replace("34,43", "34,430"))).anyMatch(m -> m.contains("ends behind"));
        assertThat(messages(data().replace("34,43", "33,43"))).anyMatch(m -> m.contains("white space"));
        assertThat(messages(data().replace("34,43", "33,34"))).anyMatch(m -> m.contains("is blank"));
        assertThat(messages(data().replace("report#char=34", "other#char=34")))
                .anyMatch(m -> m.contains("no record of the source"));
    }

    @Test
    void findsASourceThatIsNotTheFileItWas() throws IOException {
        Files.writeString(folder.resolve("source.txt"), SOURCE.replace("nine", "five"));
        assertThat(messages(data()))
                .anyMatch(m -> m.startsWith("house.ttl:7:16: bal:sha256 states"))
                .anyMatch(m -> m.contains("has another text than when"))
                .anyMatch(m -> m.contains("does not stand in"));
        Files.writeString(folder.resolve("source.txt"), SOURCE + "More.");
        assertThat(messages(data())).anyMatch(m -> m.contains("bal:characterCount states 45"));
        Files.delete(folder.resolve("source.txt"));
        assertThat(messages(data())).containsExactly("house.ttl:7:98: no file source.txt in " + folder);
    }

    @Test
    void readsNoFileOutsideTheFolder() {
        assertThat(messages(data().replace("\"source.txt\"", "\"../source.txt\"")))
                .anyMatch(m -> m.contains("no file ../source.txt"));
    }

    @Test
    void findsStatementsWithoutEvidence() {
        assertThat(messages(data() + "<id/program/house> bal:note 1 . <id/program/house#part> a bal:Phase ."))
                .containsExactly("house.ttl:17:29: no evidence for <id/program/house> bal:note \"1\"");
    }

    @Test
    void takesNoOtherThingForEvidence() {
        assertThat(messages(data() + "<id/program/house> bal:note 1 ~ <id/program/other> ."))
                .singleElement()
                .asString()
                .contains("neither a passage nor a bal:EditorialActivity");
    }

    @Test
    void findsEvidenceOnlyInTheSameGraph() {
        RdfFile house = RdfFile.parse("house.ttl", data() + "<id/program/house> bal:note 1 .");
        RdfFile other = RdfFile.parse(
                "other.ttl",
                "@base <https://w3id.org/balise/> . <id/program/house> <def/note> 1 ~ <id/editorial/count> .");
        assertThat(EvidenceCheck.of(List.of(house, other)).problems()).hasSize(1);
    }

    @Test
    void findsWhatEditorsMayNotStateAlone() {
        assertThat(messages(
                        data() + "<id/program/house> bal:value 9 ~ <id/editorial/wording> ~ <id/editorial/count> ."))
                .containsExactly("house.ttl:17:30: no passage for <id/program/house> bal:value \"9\", "
                        + "which editorial work may not state alone");
        assertThat(messages(data() + "<id/program/house> bal:kind 9 ~ <id/editorial/wording> ~ <id/editorial/count> ."))
                .isEmpty();
    }

    @Test
    void findsANameThatItsPassageDoesNotPrint() {
        String name = "<id/program/house> <http://www.w3.org/2004/02/skos/core#prefLabel> \"%s\"@en "
                + "~ <id/source/report#char=10,28> .";
        assertThat(messages(data() + name.formatted("Op\u00e9ned\u00a0in-may 2020")))
                .isEmpty();
        assertThat(messages(data() + name.formatted("Opene in May 2020")))
                .singleElement()
                .asString()
                .contains("does not stand in");
        assertThat(messages(data() + name.formatted("House of May 2020").replace(" .", " ~ <id/editorial/wording> .")))
                .isEmpty();
    }

    @Test
    void knowsTheActivitiesOfTheLibrary() {
        String name =
                "<id/program/house> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Maison\"@fr ~ <id/editorial/%s> .";
        assertThat(messages(data() + name.formatted("translation"))).isEmpty();
        assertThat(messages(data() + name.formatted("nothing")))
                .singleElement()
                .asString()
                .contains("neither a passage nor a bal:EditorialActivity");
    }

    @Test
    void leavesTheLockOfOtherSourcesAlone() {
        PassageLock lock = PassageLock.parse(goodLock() + "other 1 2 " + "0".repeat(64) + "\n");
        assertThat(new Verifier(List.of(RdfFile.parse("house.ttl", data())))
                        .verify(folder, lock)
                        .problems())
                .isEmpty();
    }

    @Test
    void findsAFigureOfATranslationThatNoPassageHas() {
        String translated = "<id/program/house> bal:title \"Year %d\"@en ~ <id/editorial/count> .";
        assertThat(messages(data() + translated.formatted(2020))).isEmpty();
        assertThat(messages(data() + translated.formatted(2021)))
                .singleElement()
                .asString()
                .contains("stands in no passage of its graph");
    }

    @Test
    void anEditorialReifierDoesNotExcuseAPassage() {
        assertThat(messages(data().replace("bal:places 9 ~", "bal:places 8 ~ <id/editorial/count> ~")))
                .hasSize(1);
    }

    @Test
    void onePassageOfSeveralSuffices() {
        assertThat(messages(data().replace("bal:places 9 ~", "bal:places 9 ~ <id/source/report#char=10,16> ~")
                        .replace("char=10,28", "char=10,16")))
                .noneMatch(m -> m.contains("bal:places"));
    }

    @Test
    void quotesNoMoreThanSixtyCharacters() {
        assertThat(Shown.cut("x".repeat(61))).hasSize(60).endsWith("\u2026");
        assertThat(Shown.cut("x".repeat(60))).hasSize(60).doesNotContain("\u2026");
    }

    @Test
    void readsTheLockThatItWrites() throws IOException {
        PassageLock lock = lock();
        Path file = folder.resolve(PassageLock.FILE_NAME);
        lock.write(file);
        assertThat(PassageLock.parse(Files.readString(file)).entries()).isEqualTo(lock.entries());
        assertThat(PassageLock.beside(folder.resolve("any.ttl")).orElseThrow().entries())
                .hasSize(3);
    }

    private PassageLock lock() {
        return new Verifier(List.of(RdfFile.parse("house.ttl", data()))).lock(folder);
    }

    private VerificationReport verify(String turtle) {
        return new Verifier(List.of(RdfFile.parse("house.ttl", turtle))).verify(folder, goodLock());
    }

    private List<String> messages(String turtle) {
        return verify(turtle).problems().stream().map(Problem::toString).toList();
    }

    private static PassageLock goodLock() {
        SourceText source = SourceText.of(SOURCE);
        String iri = "https://w3id.org/balise/id/source/report";
        Map<Passage, String> digests = new HashMap<>();
        for (CharRange range : List.of(new CharRange(10, 28), new CharRange(34, 43), new CharRange(1, 9))) {
            digests.put(new Passage(iri, range), source.sha256(range));
        }
        return PassageLock.of(digests);
    }

    private static String data() {
        return """
            @base <https://w3id.org/balise/> .
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .

            <id/source/report>
                a bal:Source ;
                bal:sha256 "%s" ; bal:fileName "source.txt" ; bal:characterCount %d .

            <id/program/house> a bal:Program ;
                bal:hasPhase <id/program/house#one> ;
                bal:started "2020-05"^^edtf:EDTF ~ <id/source/report#char=10,28> ;
                bal:places 9 ~ <id/source/report#char=34,43> ;
                bal:kind <vocab/kind/shelter> ~ <id/editorial/count> .

            << <id/program/house> bal:claims "more" ~ <id/source/report#char=1,9> >> .
            <id/editorial/count> a bal:EditorialActivity ; bal:mayStateAlone bal:kind , bal:note , bal:title .
            """.formatted(SourceText.of(SOURCE).sha256(), SOURCE.length());
    }
}
