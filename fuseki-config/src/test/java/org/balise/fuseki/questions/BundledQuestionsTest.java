package org.balise.fuseki.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.sparql.QueryText;
import org.junit.jupiter.api.Test;

class BundledQuestionsTest {

    private final List<Question> questions = BundledQuestions.all();

    @Test
    void readsAParameterForEachCommentOfOne() {
        long comments = questions.stream()
                .flatMap(question -> question.query().lines())
                .filter(line -> line.contains("# parameter:"))
                .count();
        long blocks = questions.stream()
                .mapToLong(question -> question.parameters().stream()
                                .filter(Parameter::repeatable)
                                .count()
                        + (question.parameters().stream().allMatch(Parameter::repeatable) ? 0 : 1))
                .sum();

        assertThat(blocks).isEqualTo(comments).isGreaterThan(30);
    }

    @Test
    void callsParametersByNamesThatFitAnAddressAndAreNotTaken() {
        Stream<String> names = questions.stream()
                .flatMap(question -> question.parameters().stream())
                .map(Parameter::name);

        assertThat(names)
                .allSatisfy(name -> assertThat(name)
                        .matches("[a-z]+(-[a-z]+)*")
                        .isNotIn(AnswerFormats.FORMAT, PageLanguage.PARAMETER));
        assertThat(questions)
                .allSatisfy(
                        question -> assertThat(question.parameters().stream().map(Parameter::name))
                                .doesNotHaveDuplicates());
    }

    @Test
    void knowsEveryTypeOfValueFromTheDefaults() {
        assertThat(questions.stream().flatMap(question -> question.parameters().stream()))
                .extracting(Parameter::type)
                .contains(ParameterType.values());
    }

    @Test
    void leavesAQueryAsItIsWhenNoValueIsGiven() {
        assertThat(questions)
                .allSatisfy(question ->
                        assertThat(FilledQuery.of(question, Map.of())).isEqualTo(QueryText.parse(question.query())));
    }
}
