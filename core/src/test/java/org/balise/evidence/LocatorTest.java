package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LocatorTest {

    private final SourceText source = SourceText.of("\uD83C\uDFE0 L\u2019abri,  une\nmaison. L\u2019abri\u00A0ouvre.");
    private final Locator locator = new Locator(source);

    @Test
    void findsEveryPlaceInCodePoints() {
        assertThat(locator.find("L\u2019abri").exact()).containsExactly(new CharRange(2, 8), new CharRange(23, 29));
        assertThat(source.text(new CharRange(23, 29))).isEqualTo("L\u2019abri");
    }

    @Test
    void helpsWhenOnlyApostropheCaseOrWhiteSpaceDiffer() {
        Locator.Found found = locator.find("l'ABRI, Une Maison");
        assertThat(found.exact()).isEmpty();
        assertThat(found.similar()).containsExactly(new CharRange(2, 21));
        assertThat(source.text(new CharRange(2, 21))).isEqualTo("L\u2019abri,  une\nmaison");
        assertThat(locator.find("L'abri ouvre").similar()).containsExactly(new CharRange(23, 35));
    }

    @Test
    void findsOverlappingPlaces() {
        assertThat(new Locator(SourceText.of("aaa")).find("aa").exact())
                .containsExactly(new CharRange(0, 2), new CharRange(1, 3));
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(locator.find("cabane")).isEqualTo(new Locator.Found(List.of(), List.of()));
    }

    @Test
    void refusesABlankText() {
        assertThatIllegalArgumentException().isThrownBy(() -> locator.find(" \n"));
    }

    @Property
    void everyExactPlaceHoldsTheText(@ForAll String before, @ForAll String text, @ForAll String after) {
        Assume.that(!text.isBlank());
        SourceText all = SourceText.of(before + "|" + text + "|" + after);
        assertThat(new Locator(all).find(text).exact())
                .isNotEmpty()
                .allSatisfy(range -> assertThat(all.text(range)).isEqualTo(text));
    }
}
