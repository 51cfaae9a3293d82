package org.balise.ontology.generate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder that generated sources are written to.
 *
 * @param root the source root, above the folders of the packages
 */
record SourceFolder(Path root) {

    private static final String PACKAGE_INFO = """
            /** IRIs of the ontology's terms and of the concepts of its vocabularies, written by the build. */
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """.formatted(ConstantsClass.PACKAGE);

    /** Makes the folder hold these classes and nothing else; files that are right already keep their time. */
    void write(List<ConstantsClass> classes) throws IOException {
        Path folder = Files.createDirectories(root.resolve(ConstantsClass.PACKAGE.replace('.', '/')));
        Map<Path, String> sources = new TreeMap<>();
        sources.put(folder.resolve("package-info.java"), PACKAGE_INFO);
        classes.forEach(type -> sources.put(folder.resolve(type.name() + ".java"), type.source()));

        for (Path file : filesIn(folder)) {
            if (!sources.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (Map.Entry<Path, String> source : sources.entrySet()) {
            byte[] due = source.getValue().getBytes(StandardCharsets.UTF_8);
            Path file = source.getKey();
            if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), due)) {
                Files.write(file, due);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
