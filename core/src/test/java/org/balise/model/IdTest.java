package org.balise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.balise.problem.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @Test
    void takesASlugOrAWholeIri() {
        Id<Program> id = Program.id("sarahs-place");

        assertThat(id.iri()).isEqualTo("https://w3id.org/balise/id/program/sarahs-place");
        assertThat(Program.id(id.iri())).isEqualTo(id);
        assertThat(Population.id("youth")).isEqualTo(Population.YOUTH);
        assertThat(Organization.unit("x").iri()).endsWith("/id/unit/x");
    }

    @Test
    void knowsTheOwnerOfAPart() {
        Id<Clientele> part = Id.of("https://w3id.org/balise/id/program/sarahs-place#clientele");

        assertThat(part.isPart()).isTrue();
        assertThat(part.owner()).isEqualTo(Program.id("sarahs-place"));
        assertThat(part.owner().isPart()).isFalse();
        assertThat(part.owner().owner()).isEqualTo(part.owner());
    }

    @ParameterizedTest(name = "case 87: {0}")
    @ValueSource(
            strings = {
                "",
                "a",
                "/id/program/x",
                ":x",
                "http:",
                "1a:b",
                "http://a b",
                "http://a>b",
                "http://a\"b",
                "http://a{b",
                "http://a\nb",
                "http://a#b#c",
                "http://a\ud800b",
                "http://a\u00a0b",
                "http://a\ue000b",
                "http://a\\b"
            })
    void refusesWhatIsNoIri(String text) {
        assertThatThrownBy(() -> Id.of(text))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:a", "http://a/é?b=c#d", "http://a/\ud83d\ude00", "tag:x,2020:%20"})
    void takesEveryAbsoluteIri(String iri) {
        assertThat(Id.of(iri)).hasToString(iri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a#b", "../b", "a>b"})
    void refusesWhatIsNoSlug(String text) {
        assertThatThrownBy(() -> Program.id(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void cutsAHostileValueInItsMessage() {
        assertThatThrownBy(() -> Id.of("x\n".repeat(10_000)))
                .hasMessageNotContaining("\n")
                .extracting(Throwable::getMessage, InstanceOfAssertFactories.STRING)
                .hasSizeLessThan(400);
    }
}
