package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.problem.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {

    @TempDir
    Path folder;

    @Test
    void countsCodePointsNotUnits() {
        SourceText text = SourceText.of("a\uD83C\uDFE0b\u00E9c");
        assertThat(text.length()).isEqualTo(5);
        assertThat(text.text(new CharRange(1, 3))).isEqualTo("\uD83C\uDFE0b");
        assertThat(text.text(new CharRange(4, 5))).isEqualTo("c");
    }

    @Test
    void digestsTheBytesOfTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
        assertThat(SourceText.read(file).sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(SourceText.of("xabcx").sha256(new CharRange(1, 4)))
                .isEqualTo(SourceText.read(file).sha256());
    }

    @Test
    void refusesARangeBehindTheText() {
        assertThatThrownBy(() -> SourceText.of("abc").text(new CharRange(2, 4)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("char=2,4")
                .hasMessageContaining("3 characters");
    }

    @Test
    void refusesWhatIsNotUtf8() throws IOException {
        Path file = Files.write(folder.resolve("latin1.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        assertThatThrownBy(() -> SourceText.read(file))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("not UTF-8");
    }
}
