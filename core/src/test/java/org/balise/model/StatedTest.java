package org.balise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StatedTest {

    @Property
    void isEqualWhicheverValueIsGivenFirst(@ForAll @Size(min = 1, max = 5) List<Integer> numbers) {
        assertThat(known(numbers.stream()
                        .map(number -> PartialDate.ofYear(Math.floorMod(number, 3)))
                        .toList()))
                .isEqualTo(known(numbers.stream()
                        .map(number -> PartialDate.ofYear(Math.floorMod(number, 3)))
                        .sorted((one, other) -> other.year() - one.year())
                        .toList()));
        assertThat(known(numbers).values())
                .isEqualTo(numbers.stream().distinct().sorted().toList());
    }

    @Test
    void sortsStringsByCodePointAndReferencesById() {
        assertThat(new Stated.Known<>("\ud83d\ude00", List.of("\uffee")).value())
                .isEqualTo("\uffee");
        Ref<Status> former = Ref.to(Status.FORMER);
        assertThat(new Stated.Known<>(Ref.to(Status.ONGOING), List.of(former)).value())
                .isEqualTo(former);
    }

    @Test
    void isNotDisputedWhenValuesBecomeEqual() {
        Stated<PartialDate> dates =
                new Stated.Known<>(PartialDate.parse("2020-05"), List.of(PartialDate.parse("2020")));
        assertThat(dates.values()).hasToString("[2020, 2020-05]");
        assertThat(dates.map(PartialDate::year)).isEqualTo(Stated.known(2020));
    }

    private static <T> Stated<T> known(List<T> values) {
        return new Stated.Known<>(values.get(0), values.subList(1, values.size()));
    }
}
