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
        assertThat(root.resolve("org/balise/vocabulary/Schema.java"))
                .content()
                .contains("String CONTACT_POINT = ", "String CONTACT_POINT_CLASS = ");
        assertThat(root.resolve("org/balise/model/Population.java"))
                .content()
                .contains("Id<Population> INDIGENOUS_PEOPLE = Id.of(PopulationScheme.INDIGENOUS_PEOPLE)");
    }

    @Test
    void needsASourceRoot() {
        assertThatThrownBy(() -> ConstantsGenerator.main(new String[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("source root");
    }
}
