package org.balise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library as a module, from its jar and the jars it rests on: a program that has a module descriptor uses it. */
class ModulePathIT {

    private static final String DESCRIPTOR = """
            module first.user {
                requires org.balise;
            }
            """;

    private static final String PROGRAM = """
            package first.user;

            import org.balise.Catalogue;
            import org.balise.model.Program;
            import org.balise.query.Kind;

            public final class Ask {
                public static void main(String[] args) {
                    try (var catalogue = Catalogue.bundled()) {
                        var program = catalogue.view().in("fr").get(Kind.PROGRAM, Program.id("sarahs-place"));
                        System.out.println(program.name() + ", module " + Catalogue.class.getModule().getName());
                    }
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void everyJarOfOursHasAModuleNameOfItsOwn() throws IOException {
        var names = ModuleFinder.of(jars().toArray(Path[]::new)).findAll().stream()
                .map(module -> module.descriptor().name())
                .filter(name -> name.startsWith("org.balise"));
        assertThat(names).containsExactlyInAnyOrder("org.balise", "org.balise.ontology", "org.balise.data");
    }

    @Test
    void answersATypedQuestionOfAModule() throws IOException, InterruptedException {
        assertThat(run("--module-path", classes() + File.pathSeparator + modulePath(), "first.user/first.user.Ask"))
                .isEqualTo("Programme Sarah's Place, module org.balise" + System.lineSeparator());
    }

    private Path classes() throws IOException {
        var sources = Files.createDirectories(folder.resolve("src/first/user"));
        var descriptor = Files.writeString(folder.resolve("src/module-info.java"), DESCRIPTOR);
        var program = Files.writeString(sources.resolve("Ask.java"), PROGRAM);
        var classes = Files.createDirectory(folder.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                null,
                null,
                "--module-path",
                modulePath(),
                "-d",
                classes.toString(),
                descriptor.toString(),
                program.toString());
        assertThat(status).isZero();
        return classes;
    }

    /** All modules of the path: an automatic module does not say which others it needs. */
    private String run(String option, String modulePath, String main) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        java,
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-Dstdout.encoding=UTF-8",
                        option,
                        modulePath,
                        "--add-modules",
                        "ALL-MODULE-PATH",
                        "--module",
                        main)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    private static String modulePath() throws IOException {
        return String.join(
                File.pathSeparator, jars().stream().map(Path::toString).toList());
    }

    /** The jar under test, and what Maven gives to who depends on it. */
    private static List<Path> jars() throws IOException {
        var jars = new ArrayList<>(List.of(Path.of(System.getProperty("balise.jar"))));
        Stream.of(Files.readString(Path.of("target/runtime-class-path.txt")).split(File.pathSeparator))
                .map(Path::of)
                .forEach(jars::add);
        assertThat(jars).hasSizeGreaterThan(20).allMatch(jar -> jar.toString().endsWith(".jar"));
        return jars;
    }
}
