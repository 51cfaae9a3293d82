package org.balise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.balise.sparql.Queries;
import org.balise.sparql.Solution;
import org.balise.store.CatalogueStore;
import org.balise.store.Tdb2Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The competency questions, asked of the bundled catalogue in a TDB2 store. */
class StoredQuestionsTest {

    @TempDir
    private static Path folder;

    private static Tdb2Store store;

    @BeforeAll
    static void open() {
        Path stored = folder.resolve("bundled");
        Tdb2Store.write(CatalogueStore.bundled().dataset(), stored);
        store = Tdb2Store.open(stored);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> answersEveryQuestionFromAStore() {
        List<CompetencyQuestion> questions = CompetencyQuestion.all();
        assertThat(questions).hasSize(CompetencyQuestionsTest.QUESTIONS);
        return questions.stream()
                .map(question -> DynamicTest.dynamicTest(
                        question.title(),
                        () -> assertThat(rows(question)).isNotEmpty().containsExactlyElementsOf(question.rows())));
    }

    private static List<List<String>> rows(CompetencyQuestion question) {
        List<Solution> solutions = new Queries(store).select(question.query());
        return solutions.stream().map(CompetencyQuestionsTest::cells).toList();
    }
}
