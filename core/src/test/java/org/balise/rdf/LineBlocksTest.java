package org.balise.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.balise.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineBlocksTest {

    @TempDir
    Path folder;

    @Property(tries = 300)
    void partsAreTheFileCutAtLineEnds(
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') @Chars('\n') String text,
            @ForAll @IntRange(min = 1, max = 70) int size)
            throws IOException {
        Path file = Files.createTempFile("blocks", ".nt");
        try {
            Files.writeString(file, text);
            StringBuilder together = new StringBuilder();
            LineBlocks.read(file, size, (bytes, linesBefore) -> {
                assertThat(linesBefore)
                        .isEqualTo(together.chars().filter(c -> c == '\n').count());
                assertThat(together.isEmpty() || together.charAt(together.length() - 1) == '\n')
                        .isTrue();
                together.append(new String(bytes, StandardCharsets.UTF_8));
            });
            assertThat(together).hasToString(text);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void tellsPlacesInAFileOfSeveralParts() throws IOException {
        Path file = folder.resolve("large.nt");
        String line = "<https://e.org/a> <https://e.org/b> \"" + "c".repeat(2_000) + "\" .\n";
        int lines = 2 * LineBlocks.BYTES / line.length() + 10;
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= lines; i++) {
                out.write(i == lines - 2 || i == 3 ? "not a statement\n" : line);
            }
            out.write("<https://e.org/last> <https://e.org/b> <https://e.org/c> .");
        }
        int[] count = {0};
        List<Problem> problems = RdfFile.read(file, (quad, where) -> {
            count[0]++;
            if (quad.getSubject().getURI().endsWith("last")) {
                assertThat(where.line()).isEqualTo(lines + 1);
            }
        });
        assertThat(problems).extracting(problem -> problem.where().line()).containsExactly(3L, lines - 2L);
        assertThat(count[0]).isEqualTo(lines - 1);
    }
}
