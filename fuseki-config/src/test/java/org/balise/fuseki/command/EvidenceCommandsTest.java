package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.evidence.SourceText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code locate} and {@code verify}. */
class EvidenceCommandsTest {

    private static final String DOCUMENT = "Été 🙂. The house opened in 2019, and the house grew.\n";

    @TempDir
    Path folder;

    private Path source = Path.of("");
    private Path data = Path.of("");

    @BeforeEach
    void write() throws IOException {
        source = Files.writeString(folder.resolve("report.txt"), DOCUMENT);
        data = Files.writeString(folder.resolve("report.ttl"), data("#char=22,26", "2019"));
    }

    private static String data(String range, String year) {
        return """
                @base <https://w3id.org/balise/> .
                @prefix bal: <https://w3id.org/balise/def/> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                <id/source/report> a bal:Source ; bal:fileName "report.txt" ;
                    bal:sha256 "%s" ; bal:characterCount %d .
                <id/program/house> a bal:Program ; bal:started "%s"^^xsd:gYear ~ <id/source/report%s> .
                """.formatted(
                SourceText.of(DOCUMENT).sha256(), SourceText.of(DOCUMENT).length(), year, range);
    }

    private CapturedRun verify(String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"verify", "--sources", folder.toString(), data.toString()}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return CapturedRun.of(args);
    }

    @Test
    void locatesEveryPlaceInCharactersNotBytes() {
        CapturedRun run = CapturedRun.of("locate", "--source", source.toString(), "house");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("#char=11,16\n#char=41,46\n");
    }

    @Test
    void tellsTheNearestMiss() {
        CapturedRun run = CapturedRun.of("locate", "--source", source.toString(), "the  House opened");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nearest is #char=7,23: The house opened");
    }

    @Test
    void tellsThatNothingIsNear() {
        CapturedRun run = CapturedRun.of("locate", "--source", source.toString(), "elsewhere");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.err()).contains("report.txt does not hold the text");
    }

    @Test
    void refusesABlankText() {
        assertThat(CapturedRun.of("locate", "--source", source.toString(), " ").exitCode())
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void verifiesByTheLockThatItWrote() throws IOException {
        Path lock = folder.resolve("passages.lock");
        data = Files.writeString(data, data("#char=27,31", "2019"));
        CapturedRun first = verify("--write", "--lock", lock.toString());
        CapturedRun second = verify("--lock", lock.toString());

        assertThat(first.out()).contains("wrote 1 digests to " + lock);
        assertThat(first.exitCode()).as(first.toString()).isZero();
        assertThat(second.exitCode()).isZero();
        assertThat(second.out())
                .contains("statements: 1; with a passage: 1; editorial: 0", "passages: 1", "problems: 0");
    }

    @Test
    void tellsEachProblemWithItsPlace() throws IOException {
        Path lock = folder.resolve("passages.lock");
        data = Files.writeString(data, data("#char=27,31", "2018"));
        verify("--write", "--lock", lock.toString());
        CapturedRun run = verify("--lock", lock.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).contains("report.ttl:6:").doesNotContain("problems: 0");
    }

    @Test
    void doesNotWriteTheCommonLockForSomeFiles() {
        CapturedRun run = verify("--write");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--lock FILE");
        assertThat(folder.resolve("passages.lock")).doesNotExist();
    }

    @Test
    void saysThatTheFolderIsMissing() {
        CapturedRun run =
                CapturedRun.of("verify", "--sources", folder.resolve("none").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
    }

    @Test
    void verifiesTheBundledDataWithoutFiles() {
        CapturedRun run = CapturedRun.of("verify", "--sources", folder.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).contains("no file", "statements: ");
    }

    @Test
    void saysInTheLanguageThatASourceIsNoText() throws IOException {
        Files.write(source, new byte[] {(byte) 0xFF, 'a'});

        assertThat(CapturedRun.of("locate", "--source", source.toString(), "a").err())
                .contains(source + " is not UTF-8");
        assertThat(CapturedRun.of("locate", "--source", source.toString(), "a", "--lang", "fr")
                        .err())
                .contains(source + " n'est pas de l'UTF-8");
    }

    @Test
    void saysOnceWhichLockCannotBeWritten() {
        String lock = folder.resolve("none").resolve("passages.lock").toString();
        CapturedRun run = verify("--write", "--lock", lock, "--lang", "fr");

        assertThat(run.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(run.err()).contains("impossible d'écrire le fichier " + lock).containsOnlyOnce(lock);
    }
}
