package org.balise.fuseki.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void everyTypeHasTitleAndDetailInBothLanguages(ProblemType type) {
        Problem problem = new Problem(
                type, Map.of("limit", 7, "firstRow", 3, "line", 1, "column", 2, "allowed", List.of("this", "that")));

        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            assertThat(problem.title(locale)).isNotBlank();
            assertThat(problem.detail(locale)).isNotBlank().doesNotContain("{", "''");
        }
        assertThat(problem.title(Locale.ENGLISH)).isNotEqualTo(problem.title(Locale.FRENCH));
        assertThat(type.status()).isBetween(400, 503);
    }

    @Test
    void isADocumentWithBothLanguages() {
        String document = new String(
                Problem.of(ProblemType.TOO_MANY_ROWS, "limit", 50_000).document(Locale.ENGLISH),
                StandardCharsets.UTF_8);

        assertThat(document)
                .contains(
                        "\"type\":\"https://w3id.org/balise/problem/too-many-rows\"",
                        "\"status\":422",
                        "\"limit\":50000",
                        "50000 rows",
                        "50000 lignes");
    }
}
