package org.balise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balise.problem.MalformedException;
import org.junit.jupiter.api.Test;

class LanguageChainTest {

    private static final List<String> LANGUAGES =
            List.of("en", "en-CA", "fr", "fr-CA", "fr-FR", "iu", "cr-Cans-CA", "mul", "de");

    @Property
    void choosesTheSameWhateverTheOrder(
            @ForAll("texts") List<Tagged> texts, @ForAll("chains") LanguageChain chain, @ForAll Random random) {
        List<Tagged> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, random);

        assertThat(chain.choose(shuffled)).isEqualTo(chain.choose(texts));
        assertThat(Text.of(shuffled, chain)).isEqualTo(Text.of(texts, chain)).hasSameHashCodeAs(Text.of(texts, chain));
    }

    @Property
    void choosesOneOfTheTextsIfThereIsAny(@ForAll("texts") List<Tagged> texts, @ForAll("chains") LanguageChain chain) {
        assertThat(chain.choose(texts).map(texts::contains))
                .isEqualTo(texts.isEmpty() ? Optional.empty() : Optional.of(true));
    }

    @Property
    void neverTakesALaterLanguageOfTheChainWhenAnEarlierOneIsThere(
            @ForAll("texts") List<Tagged> texts, @ForAll("chains") LanguageChain chain) {
        Text text = Text.of(texts, chain);
        for (String range : chain.ranges()) {
            if (text.in(range).isPresent()) {
                assertThat(LanguageChain.primary(text.language())).isEqualTo(LanguageChain.primary(range));
                assertThat(text.in(range)).hasValue(text.value());
                return;
            }
        }
        assertThat(chain.ranges()).noneMatch(range -> text.in(range).isPresent());
    }

    @Property
    void takesTheExactFormBeforeAnother(@ForAll("texts") List<Tagged> texts, @ForAll("chains") LanguageChain chain) {
        String first = chain.ranges().get(0);
        Text text = Text.of(texts, chain);

        if (texts.stream().anyMatch(t -> t.language().equals(first))) {
            assertThat(text.language()).isEqualTo(first);
            assertThat(text.isFallback()).isFalse();
        }
    }

    @Property
    void isAFallbackWhenAnotherLanguageThanTheFirstIsTaken(
            @ForAll("texts") List<Tagged> texts, @ForAll("chains") LanguageChain chain) {
        Text text = Text.of(texts, chain);
        boolean firstIsThere = text.in(chain.ranges().get(0)).isPresent();

        assertThat(text.isFallback()).isEqualTo(!text.isEmpty() && !firstIsThere);
    }

    @Property
    void readsTheSameTextByAnotherChain(
            @ForAll("texts") List<Tagged> texts,
            @ForAll("chains") LanguageChain one,
            @ForAll("chains") LanguageChain other) {
        assertThat(Text.of(texts, one).with(other)).isEqualTo(Text.of(texts, other));
    }

    @Test
    void followsTheChainOfTheDesign() {
        LanguageChain chain = LanguageChain.of("FR-ca", "en");
        List<String> order = List.of("fr-CA", "fr", "fr-BE", "fr-FR", "en", "en-GB", "mul", "", "cr", "zh");
        for (int i = 0; i < order.size(); i++) {
            List<Tagged> rest = order.subList(i, order.size()).stream()
                    .map(tag -> new Tagged(tag, "x"))
                    .toList();

            assertThat(chain.choose(rest)).hasValue(new Tagged(order.get(i), "x"));
        }
    }

    @Test
    void takesTheFirstOfSeveralTextsInOneLanguage() {
        Text text = Text.of(
                List.of(new Tagged("fr", "\ud83d\ude00"), new Tagged("fr", "\uffee"), new Tagged("en", "a")),
                LanguageChain.of("fr"));

        assertThat(text.value()).isEqualTo("\uffee");
        assertThat(text.values()).containsExactly("\uffee", "\ud83d\ude00");
        assertThat(text.in("en-CA")).hasValue("a");
        assertThat(text.in("de")).isEmpty();
    }

    @Test
    void refusesWhatIsNoLanguage() {
        for (String tag : List.of("", "*", "fr_CA", "toolonglanguage", "fr-", "f r")) {
            assertThatThrownBy(() -> LanguageChain.of(tag)).isInstanceOf(MalformedException.class);
        }
        assertThatThrownBy(LanguageChain::of).isInstanceOf(MalformedException.class);
    }

    @Provide
    Arbitrary<List<Tagged>> texts() {
        Arbitrary<String> tags = Arbitraries.of(LANGUAGES).injectDuplicates(0.2).edgeCases(c -> c.add(""));
        Arbitrary<String> values = Arbitraries.of("a", "b", "é", "");
        return Combinators.combine(tags, values).as(Tagged::new).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<LanguageChain> chains() {
        return Arbitraries.of(LANGUAGES).list().ofMinSize(1).ofMaxSize(3).map(LanguageChain::new);
    }
}
