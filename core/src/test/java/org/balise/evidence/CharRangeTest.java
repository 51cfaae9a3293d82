package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharRangeTest {

    @Property
    void readsWhatItWrites(
            @ForAll @IntRange(max = 100_000_000) int start, @ForAll @IntRange(min = 1, max = 100_000_000) int length) {
        CharRange range = new CharRange(start, start + length);
        assertThat(CharRange.parse(range.toString())).isEqualTo(range);
        assertThat(CharRange.parse(range.fragment())).isEqualTo(range);
        assertThat(range.length()).isEqualTo(length);
    }

    @Property
    void neverReadsWhatItWouldWriteOtherwise(@ForAll String fragment) {
        try {
            assertThat(CharRange.parse(fragment).fragment()).endsWith(fragment);
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(fragment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "char=",
                "char=1",
                "char=1,",
                "char=,2",
                "char=2,2",
                "char=3,2",
                "char=01,2",
                "char=-1,2",
                "line=1,2",
                "char=1,99999999999",
                "char=1,2;length=9"
            })
    void refusesWhatIsNoRange(String fragment) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CharRange.parse(fragment))
                .withMessageContaining("no range of characters");
    }

    @Test
    void namesAPassageOfASource() {
        String iri = "https://w3id.org/balise/id/source/report#char=3,9";
        assertThat(Passage.parse(iri))
                .isEqualTo(new Passage("https://w3id.org/balise/id/source/report", new CharRange(3, 9)))
                .hasToString(iri);
        assertThat(Passage.find("https://w3id.org/balise/id/source/report")).isEmpty();
        assertThat(Passage.find("https://w3id.org/balise/id/source/report#char=9,3"))
                .isEmpty();
    }
}
