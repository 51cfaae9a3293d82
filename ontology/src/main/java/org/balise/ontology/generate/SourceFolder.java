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
 * The folder that the generated sources of one package are written to.
 *
 * @param root the source root, above the folders of the packages
 * @param packageName the package
 * @param others the other files that the folder holds, by name
 */
record SourceFolder(Path root, String packageName, Map<String, String> others) {

    private static final String PACKAGE_INFO = """
            /** IRIs of the ontology's terms and of the concepts of its vocabularies, written by the build. */
            @NullMarked
            package %s;

            import org.jspecify.annotations.NullMarked;
            """.formatted(ConstantsClass.PACKAGE);

    /** The folder of the plain strings, a package of its own. */
    static SourceFolder ofVocabulary(Path root) {
        return new SourceFolder(root, ConstantsClass.PACKAGE, Map.of("package-info.java", PACKAGE_INFO));
    }

    /** The folder of the typed ids, whose package has a hand-written part that describes it. */
    static SourceFolder ofConcepts(Path root) {
        return new SourceFolder(root, ConceptClass.PACKAGE, Map.of());
    }

    /** Makes the folder hold these classes and nothing else; files that are right already keep their time. */
    void write(List<? extends GeneratedClass> classes) throws IOException {
        Path folder = Files.createDirectories(root.resolve(packageName.replace('.', '/')));
        Map<Path, String> sources = new TreeMap<>();
        others.forEach((name, source) -> sources.put(folder.resolve(name), source));
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
