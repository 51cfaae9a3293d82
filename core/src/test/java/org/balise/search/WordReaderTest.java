package org.balise.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {

    private static final WordReader READER = new WordReader();

    @ParameterizedTest
    @CsvSource({
        "victim, victims",
        "woman, women",
        "child, children",
        "person, people",
        "community, communities",
        "shelter, shelters",
        "agency, agencies",
        "girl, GIRLS",
        "program, programmes",
        "crisis centre, crises centers",
        "youth at risk, youths at risks",
        "Sarah, Sarah's",
        "exploitation, exploitations"
    })
    void bringsEnglishPluralsAndSpellingsTogether(String one, String other) {
        assertThat(stems(other, WordForm.ENGLISH)).isEqualTo(stems(one, WordForm.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "victime, victimes",
        "femme autochtone, femmes autochtones",
        "hôpital, hôpitaux",
        "bureau, bureaux",
        "réseau, RÉSEAUX",
        "travail, travaux",
        "jeune, jeunes",
        "survivante, survivantes",
        "fille exploitée, filles exploitées",
        "hébergement, hebergements",
        "l'enfant, les enfants",
        "œuvre, oeuvres"
    })
    void bringsFrenchPluralsTogether(String one, String other) {
        assertThat(stems(other, WordForm.FRENCH)).isEqualTo(stems(one, WordForm.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({
        "Hébergement, hebergement",
        "hébergement, he\u0301bergement",
        "l’Armée du Salut, l'armee du salut",
        "R.C.M.P., rcmp",
        "G.R.C, GRC",
        "œuvre, OEUVRE",
        "ﬁlle, fille",
        "Sḵwx̱wú7mesh, Skwxwu7mesh",
        "tel-jeunes, tel jeunes",
        "d’Ottawa, Ottawa",
        "Winnipeg’s, winnipeg"
    })
    void takesAwayWhatTheWayOfWritingAdds(String one, String other) {
        assertThat(READER.written(one)).isEqualTo(READER.written(other)).isNotEmpty();
    }

    @Test
    void keepsWordsApart() {
        assertThat(READER.written("3.5 personnes, www.newcentre.org")).hasSize(3);
        assertThat(stems("homme", WordForm.FRENCH)).isNotEqualTo(stems("femme", WordForm.FRENCH));
        assertThat(stems("men", WordForm.ENGLISH)).isNotEqualTo(stems("women", WordForm.ENGLISH));
    }

    @Test
    void leavesOutFrequentWordsUnlessThereAreNoOthers() {
        Set<WordForm> all = EnumSet.allOf(WordForm.class);
        assertThat(READER.words(READER.written("the aide à la maison of the rising"), all))
                .extracting(word -> word.forms().get(WordForm.WRITTEN))
                .containsExactly("aide", "maison", "rising");
        assertThat(READER.words(READER.written("IT"), all))
                .extracting(Word::forms)
                .singleElement()
                .satisfies(forms -> assertThat(forms).containsEntry(WordForm.WRITTEN, "it"));
    }

    private static List<String> stems(String text, WordForm form) {
        return READER.words(READER.written(text), EnumSet.of(form)).stream()
                .map(word -> word.forms().getOrDefault(form, ""))
                .toList();
    }
}
