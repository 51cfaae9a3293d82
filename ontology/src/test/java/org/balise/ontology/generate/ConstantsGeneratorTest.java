package org.balise.ontology.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConstantsGeneratorTest {

    @Test
    void writesTheOntologyOfTheClassPath(@TempDir Path root) throws IOException {
        ConstantsGenerator.main(new String[] {root.toString()});

        assertThat(root.resolve("org/balise/vocabulary/Bal.java")).isNotEmptyFile();
        assertThat(root.resolve("org/balise/vocabulary/PopulationScheme.java")).isNotEmptyFile();
    }

    @Test
    void needsASourceRoot() {
        assertThatThrownBy(() -> ConstantsGenerator.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source root");
    }
}
