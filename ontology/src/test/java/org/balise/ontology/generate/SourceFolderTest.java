package org.balise.ontology.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {

    private static final ConstantsClass BAL = new ConstantsClass(
            "Bal",
            "https://w3id.org/balise/def/",
            "The terms.",
            List.of(new Constant(
                    "STARTED", "https://w3id.org/balise/def/started", "Ends */ & <b>\n{@code x} \\u002a/ $L.")));

    @TempDir
    Path root;

    @Test
    void writesOneConstantWithItsDefinitionEscaped() throws IOException {
        SourceFolder.ofVocabulary(root).write(List.of(BAL));

        assertThat(Files.readString(file("Bal")))
                .contains("public static final String STARTED = \"https://w3id.org/balise/def/started\";")
                .contains("* Ends *&#47; &amp; &lt;b&gt; {&#64;code x} &#92;u002a/ $L.\n")
                .contains("* The terms.\n");
        assertThat(Files.readString(file("package-info"))).contains("@NullMarked\npackage org.balise.vocabulary;");
    }

    @Test
    void leavesTheSameFilesAloneAndRemovesStaleOnes() throws IOException {
        SourceFolder.ofVocabulary(root).write(List.of(BAL));
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(file("Bal"), longAgo);
        Files.writeString(file("Stale"), "class Stale {}");

        SourceFolder.ofVocabulary(root).write(List.of(BAL));

        assertThat(Files.getLastModifiedTime(file("Bal"))).isEqualTo(longAgo);
        try (Stream<Path> files = Files.list(file("Bal").resolveSibling("."))) {
            assertThat(files).hasSize(2);
        }
    }

    private Path file(String name) {
        return root.resolve("org/balise/vocabulary/" + name + ".java");
    }
}
