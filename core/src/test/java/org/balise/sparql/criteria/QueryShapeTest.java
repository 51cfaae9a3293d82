package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balise.model.Program;
import org.balise.problem.MalformedException;
import org.balise.query.Comparison;
import org.balise.query.Criteria;
import org.balise.query.Path;
import org.balise.query.Test;
import org.balise.query.View;

/**
 * Nothing that a reader gives changes the shape of a query: wherever it goes in, the queries that are sent differ from those for
 * something plain in single terms only, or nothing is sent.
 */
class QueryShapeTest {

    private static final String PLAIN = "plain";
    private static final LocalDate PLAIN_DAY = LocalDate.of(2020, 2, 3);

    private final AskedQueries asked = AskedQueries.ofNothing();

    @Property(tries = 500)
    void noStringDoes(@ForAll("strings") String text, @ForAll("placesOfStrings") Place place) {
        String sought = text.toLowerCase(Locale.ROOT);
        assertThat(asked.of(place, text))
                .map(sparql -> StandIns.ofString(sparql, sought, PLAIN))
                .isEqualTo(asked.ofPlain(place, PLAIN, sparql -> StandIns.ofString(sparql, PLAIN, PLAIN)));
    }

    @Property(tries = 1200)
    void noIriDoes(@ForAll("iris") String iri, @ForAll("placesOfIris") Place place) {
        String plain = "urn:x:" + PLAIN;
        try {
            assertThat(asked.of(place, iri))
                    .map(sparql -> StandIns.ofIri(sparql, iri, plain))
                    .isEqualTo(asked.ofPlain(place, plain, sparql -> StandIns.ofIri(sparql, plain, plain)));
        } catch (MalformedException e) {
            assertThat(e.getMessage()).contains("IRI");
        }
    }

    @Property(tries = 300)
    void noNumberDoes(@ForAll BigDecimal number, @ForAll Comparison comparison) {
        assertSameShape(new Test.ToNumber(comparison, number), new Test.ToNumber(comparison, BigDecimal.ONE));
    }

    @Property(tries = 300)
    void noDayDoes(@ForAll("days") LocalDate day, @ForAll Comparison comparison) {
        assertSameShape(new Test.ToDay(comparison, day), new Test.ToDay(comparison, PLAIN_DAY));
    }

    private void assertSameShape(Test test, Test plain) {
        assertThat(queries(test)).isEqualTo(queries(plain));
    }

    private List<String> queries(Test test) {
        Criteria<Program> has = new Criteria.Has<>(Path.of("urn:p"), test);
        return asked.by(view -> AskedQueries.count(view, has)).stream()
                .map(StandIns::ofAllLiterals)
                .toList();
    }

    /** Where something that a reader gives goes in. */
    record Place(String name, BiConsumer<View, String> asking) {

        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<Place> placesOfStrings() {
        return Arbitraries.of(PlacesInQueries.ofStrings());
    }

    @Provide
    Arbitrary<Place> placesOfIris() {
        return Arbitraries.of(PlacesInQueries.ofIris());
    }

    /** A namespace that the library knows, has a prefix for, or neither. */
    @Provide
    Arbitrary<String> iris() {
        Arbitrary<String> starts = Arbitraries.of(
                "urn:x:", "https://example.org/", "https://w3id.org/balise/id/program/", "https://schema.org/x", "");
        Arbitrary<String> ends = Arbitraries.oneOf(
                strings(),
                Arbitraries.of("a", "a.", "-a", "a/../b", "a#b", "a%20b", "a%", "É", "a?b=<c>", "a|b", "a^", "a`"),
                Arbitraries.strings().withChars("aé0/#:.-_~%?&=+!$'()*,;@[]").ofMaxLength(10));
        return Combinators.combine(starts, ends).as((start, end) -> start + end).filter(iri -> iri.length() > 2);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay())
                        .map(LocalDate::ofEpochDay),
                Arbitraries.longs().between(-900_000, 3_000_000).map(LocalDate::ofEpochDay));
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "\") . ?s ?p ?o #",
                        "\\",
                        "\\\"",
                        "\\u0022) } #",
                        "\\\\u0022",
                        "\"@en",
                        "\n} UNION {",
                        "'''",
                        "\"\"\"",
                        "<urn:a>",
                        "a> . ?s ?p ?o . <urn:b",
                        "?this",
                        "$this",
                        "{}[]()#",
                        "\u0000\u0001\u001F\u007F",
                        "\uFFFD\uFFFE\uD83D\uDE00",
                        "%22",
                        "é\u0301\u202E"),
                Arbitraries.strings().withChars("\\u02\"'n}{)( #<>?@^\n").ofMaxLength(12),
                Arbitraries.strings().ofMaxLength(8).filter(QueryShapeTest::isText));
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }
}
