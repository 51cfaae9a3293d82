package org.balise.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.balise.model.LanguageChain;
import org.junit.jupiter.api.Test;

class CollationTest {

    private final Collation french = Collation.of(LanguageChain.of("fr-CA", "en"));

    @Test
    void sortsAccentedLettersBesideTheirPlainOnes() {
        assertThat(List.of("été", "École", "eau", "zone", "œuvre", "oeuf").stream()
                        .sorted(french))
                .containsExactly("eau", "École", "été", "oeuf", "œuvre", "zone");
    }

    @Test
    void sortsTypographicApostrophesAsThoseOfAKeyboard() {
        assertThat(
                        List.of("Programme Deborah’s Gate", "Programme d’aide", "Programme d'abri", "Programme d’été")
                                .stream()
                                .sorted(french))
                .containsExactly("Programme d'abri", "Programme d’aide", "Programme d’été", "Programme Deborah’s Gate");
    }
}
