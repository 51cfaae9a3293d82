package org.balise.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every shape has a case that breaks it, and every group of rules one that keeps them all. */
class ShapeCasesTest {

    private static final Validator PUBLICATION = Validator.of(Profile.PUBLICATION);
    private static final int RULES = 94;
    private static final int GROUPS = 27;

    static Stream<ShapeCase> invalid() {
        return ShapeCase.all().stream().filter(found -> !found.isValid());
    }

    static Stream<ShapeCase> valid() {
        return ShapeCase.all().stream().filter(ShapeCase::isValid);
    }

    @Test
    void everyRuleHasACase() {
        Set<String> rules = ShapeRule.names();
        assertThat(rules).hasSize(RULES);
        assertThat(invalid().map(ShapeCase::rule)).containsExactlyInAnyOrderElementsOf(rules);
        assertThat(valid().map(ShapeCase::group)).hasSize(GROUPS);
        assertThat(valid().map(ShapeCase::group))
                .hasSameElementsAs(rules.stream()
                        .map(rule -> rule.substring(0, rule.indexOf('/')))
                        .toList());
    }

    @Test
    void everyRuleHasOneConstraintAndSpeaksBothLanguages() {
        assertThat(ShapeRule.all()).allSatisfy(rule -> {
            assertThat(rule.constraints()).as(rule.name()).isEqualTo(1);
            assertThat(rule.targets()).as(rule.name()).isPositive();
            assertThat(rule.messageLanguages()).as(rule.name()).isEqualTo(List.of("en", "fr"));
            assertThat(rule.severities()).as(rule.name()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @MethodSource("valid")
    void theValidCaseConforms(ShapeCase found) {
        assertThat(ShapeCase.print(PUBLICATION.validate(found + "", found.text())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void theInvalidCaseIsReported(ShapeCase found) {
        String report = ShapeCase.print(PUBLICATION.validate(found + "", found.text()));
        assertThat(report).isEqualTo(found.expected()).contains(" " + found.rule() + " ");
        assertThat(found.changes()).isBetween(1L, 2L);
    }
}
