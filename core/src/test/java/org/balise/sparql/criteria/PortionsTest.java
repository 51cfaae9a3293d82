package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PortionsTest {

    @Property(tries = 60)
    void nameEachIriOnceInQueriesThatAreNotTooLarge(
            @ForAll @IntRange(max = 1_200) int iris,
            @ForAll @IntRange(min = 1, max = 400) int length,
            @ForAll @IntRange(max = 12) int slashes) {
        List<String> all = IntStream.range(0, iris)
                .mapToObj(number -> "https://example.org/" + "a/".repeat(slashes) + number + "/" + "x".repeat(length))
                .toList();
        List<List<String>> portions = Portions.of(all, PortionsTest::text);
        assertThat(portions.stream().flatMap(List::stream)).isEqualTo(all);
        assertThat(portions).allMatch(some -> some.size() <= 500 && Portions.fullness(text(some)) <= 1);
    }

    @Test
    void countBytesAndSignsAndLeaveWhatIsTooLongByItself() {
        String accented = "https://example.org/" + "é".repeat(7_000);
        assertThat(Portions.of(List.of(accented, accented + "1", accented), PortionsTest::text))
                .containsExactly(List.of(accented), List.of(accented + "1"));
        String signs = "https://example.org/" + "/".repeat(3_000);
        assertThat(Portions.of(List.of(signs, signs + "/"), PortionsTest::text)).hasSize(2);
        String longest = "https://example.org/" + "x".repeat(30_000);
        assertThat(Portions.of(List.of("urn:a", longest), PortionsTest::text))
                .containsExactly(List.of("urn:a"), List.of(longest));
        assertThat(Portions.of(List.of(), PortionsTest::text)).isEmpty();
    }

    @Test
    void takeOneQueryForAFullPageOfUsualIris() {
        List<String> usual = Stream.iterate(1, number -> number + 1)
                .limit(500)
                .map(number -> "https://w3id.org/balise/id/program/a-programme-of-some-town-" + number)
                .toList();
        assertThat(Portions.of(usual, PortionsTest::text)).hasSize(1);
    }

    private static String text(List<String> iris) {
        return EntityText.page(iris, List.of(), Optional.empty()).withState();
    }
}
