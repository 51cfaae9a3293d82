package org.balise.hygiene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hygiene queries find nothing in what is published, and find what they are for in a small bad case. */
class HygieneTest {

    private static DatasetGraph real;

    static Stream<HygieneQuery> queries() {
        return HygieneQuery.all();
    }

    @BeforeAll
    static void collect() {
        real = HygieneData.real();
    }

    @Test
    void thereAreSixQueriesAndAtLeastFiftyQuestions() {
        assertThat(HygieneQuery.all()).hasSize(6);
        assertThat(HygieneData.questionFolders()).hasSizeGreaterThanOrEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("queries")
    void nothingIsToPutRight(HygieneQuery query) {
        assertThat(query.rows(real)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void theBadCaseIsFound(HygieneQuery query) {
        assertThat(query.rows(HygieneData.of(query.badCase()))).hasSize(1);
    }
}
