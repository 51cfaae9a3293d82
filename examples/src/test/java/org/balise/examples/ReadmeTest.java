package org.balise.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.Catalogue;
import org.balise.fuseki.command.BaliseCommandLine;
import org.balise.fuseki.command.Terminal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code block of the README is compiled or run here, or by the build that runs this. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String BEGIN = "// README:begin\n";
    private static final String END = "// README:end";
    private static final String JAR = "java -jar fuseki-config/target/balise.jar ";

    @Test
    void hasTheBlocksThatTheTestsBelowExpect() throws IOException {
        assertThat(BLOCK.matcher(readme()).results().map(block -> block.group(1)))
                .containsExactly("java", "sh", "sh", "xml", "java", "java", "sparql", "sh");
    }

    @Test
    void showsJavaThatIsCompiledAndRun() throws IOException {
        assertThat(blocks("java"))
                .containsExactly(shown("OneProgram"), shown("HousingForGirls"), shown("FollowToPassage"));
    }

    @Test
    void asksAQuestionThatIsAnswered() throws IOException {
        try (var catalogue = Catalogue.bundled()) {
            for (var query : blocks("sparql")) {
                assertThat(catalogue.select(query)).hasSize(1);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> showsCommandsThatRun() throws IOException {
        var commands = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith(JAR))
                .map(line -> line.substring(JAR.length()))
                .toList();
        assertThat(commands).hasSize(4);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(
                        command, () -> assertThat(exitCode(command)).isZero()));
    }

    @Test
    void namesTheDependencyAsItIsBuilt() throws IOException {
        var pom = Files.readString(ROOT.resolve("core/pom.xml"));
        assertThat(blocks("xml"))
                .singleElement()
                .satisfies(block -> assertThat(
                                block.lines().map(String::strip).filter(line -> !line.contains("dependency>")))
                        .hasSize(3)
                        .allMatch(pom::contains));
    }

    @Test
    void namesTheTwoCommandsThatTheBuildRuns() throws IOException {
        assertThat(blocks("sh"))
                .contains(
                        "mvn -q -DskipTests package && java -jar fuseki-config/target/balise.jar serve\n",
                        "mvn verify\n");
    }

    /** What an example shows between its marks. */
    private static String shown(String example) throws IOException {
        var source = Files.readString(ROOT.resolve("examples/src/main/java/org/balise/examples/" + example + ".java"));
        var marked = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));
        return marked.substring(0, marked.lastIndexOf('\n')).stripIndent() + "\n";
    }

    private static int exitCode(String command) {
        var words = Stream.of(command.split(" "))
                .map(word -> word.startsWith("examples/") ? ROOT.resolve(word).toString() : word)
                .toArray(String[]::new);
        var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return BaliseCommandLine.run(
                new Terminal(InputStream.nullInputStream(), out, out, Map.of(), false, false), () -> {}, words);
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(readme())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }
}
