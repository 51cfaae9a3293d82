package org.balise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.balise.problem.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-02, 2022-02-01, 2022-02-28",
        "2020-02, 2020-02-01, 2020-02-29",
        "2022-04-15, 2022-04-15, 2022-04-15",
        "2022-21, 2022-03-01, 2022-06-21",
        "2022-22, 2022-06-01, 2022-09-23",
        "2022-23, 2022-09-01, 2022-12-21",
        "2022-24, 2022-01-01, 2022-12-31",
        "0000, 0000-01-01, 0000-12-31"
    })
    void boundsWhatItMayMean(String edtf, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(edtf);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Property
    void readsWhatItWrites(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
    }

    @Property
    void refusesOrKeepsEveryText(@ForAll String text) {
        assertThat(PartialDate.isPartialDate(text))
                .isEqualTo(PartialDate.isPartialDate(text)
                        && PartialDate.parse(text).toString().equals(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-",
                "2022-13",
                "2022-00",
                "2022-20",
                "2022-25",
                "2022-23-01",
                "2021-02-29",
                "2022-4",
                "2022~",
                "12022",
                "2022/2023"
            })
    void refusesWhatIsNoDate(String text) {
        assertThat(PartialDate.isPartialDate(text)).isFalse();
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void writesTheSameDigitsWhateverTheLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(PartialDate.parse("2008-12-10")).hasToString("2008-12-10");
            assertThat(PartialDate.parse("2022-23").earliest()).hasToString("2022-09-01");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhatIsAllowed() {
        assertThatThrownBy(() -> PartialDate.parse("autumn"))
                .isInstanceOf(MalformedException.class)
                .hasMessage("no EDTF date: 'autumn'; allowed: YYYY, YYYY-MM, YYYY-MM-DD, and YYYY-21 to YYYY-24 for a"
                        + " season");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PartialDate(2022, OptionalInt.empty(), OptionalInt.of(1), Optional.empty()))
                .withMessageContaining("a day needs a month");
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        return Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                years.flatMap(y -> Arbitraries.integers().between(1, 12).map(m -> PartialDate.ofMonth(y, m))),
                years.flatMap(y -> Arbitraries.of(Season.class).map(s -> PartialDate.ofSeason(y, s))),
                Dates.dates()
                        .between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                        .map(PartialDate::ofDay));
    }
}
