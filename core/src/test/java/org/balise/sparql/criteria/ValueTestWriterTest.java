package org.balise.sparql.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.apache.jena.vocabulary.XSD;
import org.balise.model.Value;
import org.balise.query.Answer;
import org.balise.query.Comparison;
import org.balise.query.Test;
import org.balise.query.ValueTests;
import org.balise.rdf.Namespaces;
import org.balise.sparql.DatasetEndpoint;
import org.balise.sparql.Endpoint;

/** A test of a value means the same as a pattern and as it is spelled out. */
class ValueTestWriterTest {

    private final Endpoint nothing = DatasetEndpoint.of(DatasetGraphZero.create(), "nothing");

    @Property(tries = 800)
    void comparesDatesAsTheyAreCompared(
            @ForAll("dates") String date, @ForAll("days") LocalDate day, @ForAll Comparison comparison) {
        assertSame(new Test.ToDay(comparison, day), literal(date, Namespaces.EDTF, ""));
    }

    @Property(tries = 300)
    void comparesNumbersAsTheyAreCompared(
            @ForAll("numbers") String number, @ForAll("given") BigDecimal given, @ForAll Comparison comparison) {
        assertSame(new Test.ToNumber(comparison, given), literal(number, XSD.xstring.getURI(), ""));
    }

    @Property(tries = 300)
    void looksForPiecesOfTextAsTheyAreLookedFor(@ForAll("texts") String text, @ForAll("texts") String piece) {
        assertSame(new Test.Contains(piece), literal(text, XSD.xstring.getURI(), ""));
        assertSame(
                new Test.Contains(piece),
                literal(text + piece.toUpperCase(Locale.ROOT) + "x", XSD.xstring.getURI(), ""));
        assertSame(new Test.SameText(piece), literal(piece.toUpperCase(Locale.ROOT), XSD.xstring.getURI(), ""));
        assertSame(new Test.SameText(piece), literal(text, XSD.xstring.getURI(), ""));
    }

    @Property
    void takesEveryTestOfEveryLiteral(@ForAll("tests") Test test, @ForAll("literals") Value.Literal literal) {
        assertSame(test, literal);
    }

    private void assertSame(Test test, Value.Literal literal) {
        TermWriter terms = new TermWriter();
        ValueTestWriter writer = new ValueTestWriter(terms, new Variables(), Closed.BESIDE);
        String value = "VALUES ?v { " + NodeFmtLib.strNT(node(literal)) + " } ";
        String met = value + writer.met(test, "?v");
        String possible = value + writer.possiblyMet(test, "?v");
        Answer answer = ValueTests.answer(test, literal, String::equals);
        assertThat(nothing.ask(terms.prologue() + "ASK { " + met + " }"))
                .as(met)
                .isEqualTo(answer == Answer.YES);
        assertThat(nothing.ask(terms.prologue() + "ASK { " + possible + " }"))
                .as(possible)
                .isEqualTo(answer != Answer.NO);
    }

    private static Node node(Value.Literal literal) {
        return literal.language().isEmpty()
                ? NodeFactory.createLiteralDT(
                        literal.lexical(), TypeMapper.getInstance().getSafeTypeByName(literal.datatype()))
                : NodeFactory.createLiteralLang(literal.lexical(), literal.language());
    }

    private static Value.Literal literal(String lexical, String datatype, String language) {
        return new Value.Literal(lexical, datatype, language);
    }

    /** Real dates of every precision, near each other; and what is none. */
    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> parts = Combinators.combine(
                        Arbitraries.integers().between(2019, 2021),
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(-10, 32))
                .as((year, month, day) -> {
                    String end = day <= -5 && month < 5 ? "" : String.format(Locale.ROOT, "-%02d", month);
                    return year + end + (day < 0 ? "" : String.format(Locale.ROOT, "-%02d", day));
                });
        return Arbitraries.oneOf(
                parts,
                parts,
                Arbitraries.of(
                        "0000", "0000-02-29", "9999-12-31", "1900-02-29", "2000-02-29", "2024-02", "2020-2", "x", ""));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 1100).map(LocalDate.of(2019, 1, 1)::plusDays),
                Arbitraries.of(
                        LocalDate.of(2020, 2, 28),
                        LocalDate.of(2020, 2, 29),
                        LocalDate.of(2019, 2, 28),
                        LocalDate.of(2020, 12, 31),
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(0, 1, 1),
                        LocalDate.of(-5, 6, 7),
                        LocalDate.of(9999, 12, 31),
                        LocalDate.of(20_000, 1, 1)));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 20).map(String::valueOf),
                Arbitraries.of(
                        "+5", "5.0", "5.", ".5", "-0", "1e1", "1E-1", " 5", "5 ", "1,000", "NaN", "INF", "", "-", "."));
    }

    @Provide
    Arbitrary<BigDecimal> given() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-20, 20).map(BigDecimal::valueOf),
                Arbitraries.of("0.5", "5.00", "1E+1", "-0.1").map(BigDecimal::new));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        "École",
                        "ÉCOLE",
                        "a\"b",
                        "\\u0022",
                        "\\",
                        "\\U0001F600",
                        "'",
                        "{}",
                        "?this",
                        "\n\t\r",
                        "İ",
                        "ß"),
                Arbitraries.strings().withChars("aA\\u\"0é\n").ofMaxLength(6),
                Arbitraries.strings().excludeChars('\u0000').ofMaxLength(5).filter(ValueTestWriterTest::isText));
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    @Provide
    Arbitrary<Test> tests() {
        return Arbitraries.of(
                new Test.OneOf(List.of()),
                new Test.OneOf(List.of("urn:a")),
                new Test.Within("urn:a"),
                new Test.Is(true),
                new Test.Is(false),
                new Test.Contains("a"),
                new Test.SameText("2020"),
                new Test.ToNumber(Comparison.AT_LEAST, BigDecimal.ONE),
                new Test.ToDay(Comparison.AT_LEAST, LocalDate.of(2020, 6, 1)));
    }

    @Provide
    Arbitrary<Value.Literal> literals() {
        return Arbitraries.of(
                literal("true", XSD.xboolean.getURI(), ""),
                literal("1", XSD.xboolean.getURI(), ""),
                literal("0", XSD.integer.getURI(), ""),
                literal("false", XSD.xstring.getURI(), ""),
                literal("2020", Namespaces.EDTF, ""),
                literal("2020", org.apache.jena.vocabulary.RDF.langString.getURI(), "fr"),
                literal("A", org.apache.jena.vocabulary.RDF.langString.getURI(), "en"),
                literal("urn:a", XSD.anyURI.getURI(), ""));
    }
}
