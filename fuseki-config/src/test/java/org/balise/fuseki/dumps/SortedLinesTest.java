package org.balise.fuseki.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SortedLinesTest {

    @Property(tries = 200)
    void areAllThereOnceInOrderHoweverLittleMemoryThereIs(
            @ForAll @Size(max = 60) List<@AlphaChars @StringLength(max = 6) String> texts,
            @ForAll @IntRange(min = 1, max = 100) int memory)
            throws IOException {
        Path folder = Files.createTempDirectory("sorted");
        SortedLines lines = new SortedLines(folder, memory);
        texts.forEach(text -> add(lines, text));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        lines.writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactlyElementsOf(new TreeSet<>(texts));
        assertThat(folder).isEmptyDirectory();
        Files.delete(folder);
    }

    private static void add(SortedLines lines, String text) {
        try {
            lines.add((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
