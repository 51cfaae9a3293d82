package org.balise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.sparql.Solution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CompetencyQuestionsTest {

    static final int QUESTIONS = 87;

    private static final Pattern COMMENT = Pattern.compile("(?m)(^|\\s)#.*$");
    private static final Pattern TERM = Pattern.compile("\\bbal:(\\w+)");

    private static Catalogue catalogue;

    @BeforeAll
    static void open() {
        catalogue = Catalogue.bundled();
    }

    @AfterAll
    static void close() {
        catalogue.close();
    }

    @TestFactory
    Stream<DynamicTest> answersEveryQuestion() {
        List<CompetencyQuestion> questions = CompetencyQuestion.all();
        assertThat(questions).hasSize(QUESTIONS);
        return questions.stream().map(question -> DynamicTest.dynamicTest(question.title(), () -> answers(question)));
    }

    @Test
    void listsExactlyTheFoldersThatAreThere() throws IOException, URISyntaxException {
        assertThat(CompetencyQuestion.names()).hasSize(QUESTIONS).isSorted().isEqualTo(folders());
    }

    @Test
    void asksEachQuestionInBothLanguages() {
        assertThat(CompetencyQuestion.all()).allSatisfy(question -> {
            assertThat(question.sentence("en"))
                    .as(question.name())
                    .hasValueSatisfying(text -> assertThat(text).endsWith("?"));
            assertThat(question.sentence("fr"))
                    .as(question.name())
                    .hasValueSatisfying(text -> assertThat(text).endsWith("\u00a0?"));
        });
    }

    @Test
    void usesEveryTermOfTheOntologyAndNoOther() {
        Set<String> terms = catalogue.select("""
                        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                        SELECT DISTINCT ?term { ?term rdfs:isDefinedBy <https://w3id.org/balise/def/> }""").stream()
                .map(row -> row.text("term").orElseThrow().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
        Set<String> used = CompetencyQuestion.all().stream()
                .map(question -> COMMENT.matcher(question.query()).replaceAll(""))
                .flatMap(query -> TERM.matcher(query).results().map(CompetencyQuestionsTest::name))
                .collect(Collectors.toSet());
        assertThat(terms).isNotEmpty();
        assertThat(used).containsExactlyInAnyOrderElementsOf(terms);
    }

    @Test
    void followsNoPathOfUnknownLength() {
        assertThat(CompetencyQuestion.all())
                .allSatisfy(question -> assertThat(question.query()).doesNotContainPattern("(:\\w+|\\))[*+]"));
    }

    private static void answers(CompetencyQuestion question) {
        List<Solution> solutions = catalogue.select(question.query());
        assertThat(question.rows()).as("rows expected").isNotEmpty();
        assertThat(question.places()).as("places of the rows expected").doesNotContain("");
        assertThat(solutions).as("rows").isNotEmpty();
        assertThat(solutions.get(0).variables()).as("columns").isEqualTo(question.columns());
        assertThat(solutions.stream().map(CompetencyQuestionsTest::cells))
                .as(question.name())
                .containsExactlyElementsOf(question.rows());
    }

    static List<String> cells(Solution solution) {
        return solution.variables().stream()
                .map(variable -> solution.text(variable).orElse(""))
                .toList();
    }

    private static String name(MatchResult term) {
        return term.group(1);
    }

    private static List<String> folders() throws IOException, URISyntaxException {
        URI index = Objects.requireNonNull(
                        CompetencyQuestionsTest.class.getResource(CompetencyQuestion.ROOT + "index.txt"))
                .toURI();
        if (!index.getScheme().equals("jar")) {
            return folders(Path.of(index).resolveSibling("."));
        }
        try (FileSystem jar = FileSystems.newFileSystem(index, Map.of())) {
            return folders(jar.getPath(CompetencyQuestion.ROOT));
        }
    }

    private static List<String> folders(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .sorted()
                    .toList();
        }
    }
}
