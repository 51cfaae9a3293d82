package org.balise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From columns in memory and in a folder of up to so many statements, by SPARQL in a larger one. */
class WhichEvaluatorTest {

    private static final String EVERY_STATEMENT = "SELECT (COUNT(*) AS ?n) { GRAPH ?graph { ?s ?p ?o } }";

    @TempDir
    private static Path parent;

    private static Path folder;
    private static long statements;

    record Row(long n) {}

    @BeforeAll
    static void save() {
        folder = parent.resolve("store");
        try (Catalogue catalogue = Catalogue.load(Path.of("src/test/resources/org/balise/sample/house.ttl"))) {
            catalogue.saveTo(folder);
            statements = catalogue.select(EVERY_STATEMENT, Row.class).get(0).n();
        }
    }

    @Test
    void answersFromColumnsInMemory() {
        try (Catalogue catalogue = Catalogue.bundled()) {
            assertThat(evaluator(catalogue)).startsWith("compiled: columns");
        }
    }

    @Test
    void answersFromColumnsInASmallFolder() {
        try (Catalogue catalogue = Catalogue.open(folder)) {
            assertThat(evaluator(catalogue)).startsWith("compiled: columns");
        }
    }

    @Test
    void answersFromColumnsUpToTheBudgetAndBySparqlBeyondIt() {
        assertThat(statements).isGreaterThan(1_000);
        try (Catalogue catalogue = Catalogue.open(folder, statements)) {
            assertThat(evaluator(catalogue)).startsWith("compiled: columns");
        }
        for (long budget : new long[] {0, 1, statements - 1}) {
            try (Catalogue catalogue = Catalogue.open(folder, budget)) {
                assertThat(evaluator(catalogue)).isEqualTo("SPARQL, asked of the store " + folder.toAbsolutePath());
            }
        }
    }

    private static String evaluator(Catalogue catalogue) {
        return catalogue.view().programs().explain().evaluator();
    }
}
