package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neuf \u00E0 dix\u2011sept ans | 9 17",
                "trois places et quatre lits | 3 4",
                "quatre-vingt-dix-sept, soixante et onze, vingt et un | 97 71 21",
                "quatre-vingts et cent vingt-trois | 80 123",
                "mille neuf cent quatre | 1904",
                "deux cents | 200",
                "a hundred, one hundred and five | 100 105",
                "twenty-five and thirty | 25 30",
                "two thousand three hundred | 2300",
                "deux trois | 2 3",
                "la premi\u00E8re et la troisi\u00E8me | 1 3",
                "the second and the tenth | 2 10",
                "Phases I et IV | 1 4",
                "Phase two | 2",
                "Vitamin C and I | ''",
                "1er mai, 21st floor | 1 21",
                "1,500 and 2 300 and 12\u00A0000 | 1500 2300 12000",
                "2009-2010 | 2009 2010",
                "3,5 or 2.25 | 3 3.5 2 2.25",
                "six premiers mois | 1 6",
                "17 personnes | 17"
            })
    void readsNumbers(String text, String numbers) {
        Set<String> read = PassageText.of(text).numerals().stream()
                .map(numeral -> numeral.value().toPlainString())
                .collect(Collectors.toSet());
        Set<String> expected = Arrays.stream(numbers.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .collect(Collectors.toSet());
        assertThat(read).isEqualTo(expected);
    }
}
