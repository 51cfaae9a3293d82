package org.balise.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.balise.problem.MalformedException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDurationTest {

    @ParameterizedTest
    @ValueSource(strings = {"P2Y", "P14D", "P1Y2M3D", "PT12H", "P1DT12H", "PT0.5S", "P0D"})
    void writesWhatItReads(String text) {
        assertThat(CalendarDuration.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "2Y", "-P1Y", "P1W", "P1DT", "P1.5Y", "p1y", "P99999999999Y"})
    void refusesWhatIsNoDuration(String text) {
        assertThatThrownBy(() -> CalendarDuration.parse(text)).isInstanceOf(MalformedException.class);
    }
}
