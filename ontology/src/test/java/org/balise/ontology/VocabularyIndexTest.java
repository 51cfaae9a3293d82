package org.balise.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VocabularyIndexTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/balise/ontology/vocabularies");

    @Test
    void listsTheFilesOfTheFolderInOrder() throws IOException {
        List<String> files;
        try (Stream<Path> entries = Files.list(FOLDER)) {
            files = entries.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ttl"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        assertThat(Files.readAllLines(FOLDER.resolve("index.txt"))).isEqualTo(files);
    }
}
