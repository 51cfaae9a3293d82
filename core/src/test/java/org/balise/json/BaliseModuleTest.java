package org.balise.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.balise.model.Absence;
import org.balise.model.AbsenceReason;
import org.balise.model.CalendarDuration;
import org.balise.model.Entity;
import org.balise.model.FundingAward;
import org.balise.model.Id;
import org.balise.model.LanguageChain;
import org.balise.model.Organization;
import org.balise.model.PartialDate;
import org.balise.model.Participant;
import org.balise.model.Period;
import org.balise.model.Program;
import org.balise.model.Ref;
import org.balise.model.Rest;
import org.balise.model.Season;
import org.balise.model.Source;
import org.balise.model.Span;
import org.balise.model.Stated;
import org.balise.model.Statement;
import org.balise.model.Tagged;
import org.balise.model.Text;
import org.balise.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaliseModuleTest {

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new BaliseModule()).build();

    private static final LanguageChain FRENCH = LanguageChain.of("fr-CA", "en");

    @Test
    void writesATextWithWhatTheReaderGetsFirst() throws JsonProcessingException {
        Text text = Text.bilingual("Home", "Foyer");
        assertThat(MAPPER.writeValueAsString(text)).isEqualTo("""
                {"value":"Home","language":"en","fallback":false,\
                "all":[{"language":"en","value":"Home"},{"language":"fr","value":"Foyer"}]}""");
        assertThat(MAPPER.writeValueAsString(Text.of("fr", "Foyer").with(LanguageChain.of("en"))))
                .isEqualTo("""
                {"value":"Foyer","language":"fr","fallback":true,\
                "all":[{"language":"fr","value":"Foyer"}],"chain":["en"]}""");
    }

    @Test
    void readsTextsByItsOwnChain() throws JsonProcessingException {
        ObjectMapper french =
                JsonMapper.builder().addModule(new BaliseModule(FRENCH)).build();
        Text text = french.readValue(MAPPER.writeValueAsString(Text.bilingual("Home", "Foyer")), Text.class);
        assertThat(text.value()).isEqualTo("Foyer");
        assertThat(text.chain()).isEqualTo(FRENCH);
        assertThat(french.writeValueAsString(text)).doesNotContain("chain");
    }

    @Test
    void writesEachAnswerByItsName() throws JsonProcessingException {
        assertThat(MAPPER.writeValueAsString(Stated.known(3))).isEqualTo("""
                {"state":"known","value":3,"others":[]}""");
        assertThat(MAPPER.writeValueAsString(new Stated.Known<>(
                        PartialDate.ofYear(2020), List.of(PartialDate.ofSeason(2021, Season.AUTUMN)))))
                .isEqualTo("""
                        {"state":"known","value":"2020","others":["2021-23"]}""");
        assertThat(Stream.of(AbsenceReason.values())
                        .map(reason -> MAPPER.<JsonNode>valueToTree(Stated.absent(reason))
                                .toString()))
                .containsExactly(
                        "{\"state\":\"notApplicable\"}",
                        "{\"state\":\"notAvailable\"}",
                        "{\"state\":\"limitedInformation\"}");
        assertThat(MAPPER.writeValueAsString(Stated.silent())).isEqualTo("{\"state\":\"silent\"}");
    }

    @Test
    void readsAnAnswerInAnyOrderOfFields() throws JsonProcessingException {
        assertThat(MAPPER.readValue(
                        "{\"others\":[2],\"note\":{\"a\":[1]},\"value\":1,\"state\":\"known\"}",
                        new TypeReference<Stated<Long>>() {}))
                .isEqualTo(new Stated.Known<>(1L, List.of(2L)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "{\"state\":\"known\"}",
                "{\"state\":\"silent\",\"value\":1}",
                "{\"state\":\"notAvailable\",\"value\":1}",
                "{\"state\":\"unheard\"}",
                "{\"state\":\"known\",\"value\":\"x\"}",
                "{\"state\":\"known\",\"value\":1,\"others\":1}",
                "{\"state\":\"known\",\"value\":null}"
            })
    void refusesWhatIsNoAnswer(String json) {
        assertThatThrownBy(() -> MAPPER.readValue(json, new TypeReference<Stated<Long>>() {}))
                .isInstanceOf(JsonMappingException.class);
    }

    @Test
    void saysWhatIsWrongWithAMalformedValue() {
        assertThatThrownBy(() -> MAPPER.readValue("\"not an iri\"", Id.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("absolute IRI");
        assertThatThrownBy(() -> MAPPER.readValue("\"2022-13\"", PartialDate.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("2022-13");
        assertThatThrownBy(() -> MAPPER.readValue("{\"all\":[{\"language\":\"é\",\"value\":\"\"}]}", Text.class))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("language tag");
        assertThatThrownBy(() -> MAPPER.readValue("7", PartialDate.class)).isInstanceOf(JsonMappingException.class);
    }

    @Test
    void writesAndReadsWholeRecords() throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(source()), Source.class))
                .isEqualTo(source());
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(award()), FundingAward.class))
                .isEqualTo(award());
        assertThat(MAPPER.valueToTree(source()).get("type").textValue()).isEqualTo("Source");
        assertThat(MAPPER.valueToTree(source()).get("modified").get("value").textValue())
                .isEqualTo("2024-02-29");
    }

    @Test
    void leavesOutWhatIsEmptyAndReadsItBack() throws JsonProcessingException {
        ObjectMapper terse = JsonMapper.builder()
                .addModule(new BaliseModule())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
        Program program = terse.readValue("""
                {"type": "Program", "id": "https://example.org/x", "profile": {}, "rest": {}}""", Program.class);
        assertThat(program.name()).isEqualTo(Text.none());
        assertThat(program.evaluations()).isEmpty();
        assertThat(terse.readValue(terse.writeValueAsString(program), Participant.class))
                .isEqualTo(program);
        assertThat(terse.writeValueAsString(program)).hasSizeLessThan(200);
        assertThat(terse.readValue(terse.writeValueAsString(award()), FundingAward.class))
                .isEqualTo(award());
    }

    @Test
    void isFoundByJackson() throws JsonProcessingException {
        ObjectMapper mapper = JsonMapper.builder().findAndAddModules().build();
        assertThat(mapper.writeValueAsString(Id.of("https://example.org/x"))).isEqualTo("\"https://example.org/x\"");
    }

    @Property
    void readsBackTexts(@ForAll("texts") Text text) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(text), Text.class))
                .isEqualTo(text);
    }

    @Property
    void readsBackDates(@ForAll("dates") PartialDate date) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(date), PartialDate.class))
                .isEqualTo(date);
    }

    @Property
    void readsBackPeriods(@ForAll("periods") Period period) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(period), Period.class))
                .isEqualTo(period);
    }

    @Property
    void readsBackNumbers(@ForAll("amounts") Stated<BigDecimal> amount) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(amount), new TypeReference<Stated<BigDecimal>>() {}))
                .isEqualTo(amount);
    }

    @Property
    void readsBackReferences(@ForAll("refs") Stated<Ref<Entity>> ref) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(ref), new TypeReference<Stated<Ref<Entity>>>() {}))
                .isEqualTo(ref);
    }

    @Property
    void readsBackWhatIsLeft(@ForAll("rests") Rest rest) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(rest), Rest.class))
                .isEqualTo(rest);
    }

    @Property
    void readsBackSpans(@ForAll("spans") Span span) throws JsonProcessingException {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(span), Span.class))
                .isEqualTo(span);
    }

    @Provide
    Arbitrary<Text> texts() {
        Arbitrary<String> tags = Arbitraries.of("", "en", "fr", "fr-CA", "mul", "cr-Cans", "x-private");
        Arbitrary<Tagged> tagged =
                Combinators.combine(tags, Arbitraries.strings().ofMaxLength(20)).as(Tagged::new);
        Arbitrary<LanguageChain> chains = Arbitraries.of(LanguageChain.DEFAULT, FRENCH, LanguageChain.of("cr"));
        return Combinators.combine(tagged.list().ofMaxSize(4), chains).as(Text::of);
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(0, 9999);
        return Arbitraries.oneOf(
                years.map(PartialDate::ofYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(PartialDate::ofMonth),
                Combinators.combine(years, Arbitraries.of(Season.class)).as(PartialDate::ofSeason),
                Arbitraries.integers()
                        .between(0, 3_000_000)
                        .map(days -> PartialDate.ofDay(LocalDate.of(0, 1, 1).plusDays(days))));
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(stated(dates()), stated(dates())).as(Period::new);
    }

    @Provide
    Arbitrary<Stated<BigDecimal>> amounts() {
        return stated(Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("1e30"))
                .ofScale(12));
    }

    @Provide
    Arbitrary<Stated<Ref<Entity>>> refs() {
        return stated(Combinators.combine(ids(), texts()).as((iri, label) -> new Ref<>(Id.<Entity>of(iri), label)));
    }

    @Provide
    Arbitrary<Rest> rests() {
        Arbitrary<Value> literals = Combinators.combine(
                        Arbitraries.strings().ofMaxLength(9), ids(), Arbitraries.of("", "fr"))
                .as(Value.Literal::new);
        Arbitrary<Value> values = Arbitraries.oneOf(literals, ids().map(Value.Iri::new));
        return Combinators.combine(
                        ids().list().ofMaxSize(3),
                        Combinators.combine(ids(), Arbitraries.of(AbsenceReason.class))
                                .as(Absence::new)
                                .list()
                                .ofMaxSize(3),
                        Combinators.combine(ids(), values)
                                .as(Statement::new)
                                .list()
                                .ofMaxSize(3))
                .as((types, absences, statements) -> new Rest(new TreeSet<>(types), absences, statements));
    }

    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<CalendarDuration> durations =
                Arbitraries.of("P2Y", "P14D", "P1DT12H", "PT0.5S", "P0D").map(CalendarDuration::parse);
        return stated(durations).map(duration -> new Span(duration, Stated.silent()));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("abcé-_/?=#%20")
                .ofMaxLength(9)
                .map(path -> "https://example.org/" + path.replace("#", ""));
    }

    private static <T> Arbitrary<Stated<T>> stated(Arbitrary<T> values) {
        return Arbitraries.oneOf(
                values.list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .map(list -> new Stated.Known<>(list.get(0), list.subList(1, list.size()))),
                Arbitraries.of(AbsenceReason.class).map(Stated::absent),
                Arbitraries.just(Stated.silent()));
    }

    private static Source source() {
        return new Source(
                Source.id("alert"),
                Text.bilingual("Home", "Foyer").with(FRENCH),
                List.of(new Ref<>(Organization.id("alert"), Text.of("en", "ALERT"))),
                List.of("en"),
                Stated.known(LocalDate.of(2024, 2, 29)),
                List.of(),
                List.of(),
                Text.none(),
                Stated.known(12L),
                Stated.absent(AbsenceReason.NOT_AVAILABLE),
                Stated.silent(),
                Rest.none());
    }

    private static FundingAward award() {
        return new FundingAward(
                FundingAward.id("x"),
                Text.of("fr", "Fonds"),
                Text.none(),
                List.of(Ref.to(Id.of("https://example.org/funder"))),
                Stated.known(Ref.to(Id.of("https://example.org/scheme"))),
                List.of(),
                List.of(),
                Text.none(),
                new Period(Stated.known(PartialDate.parse("2017")), Stated.silent()),
                Stated.known(new BigDecimal("123456789012345678.05")),
                new Rest(
                        new TreeSet<>(List.of("https://example.org/Grant")),
                        List.of(),
                        List.of(new Statement("https://example.org/p", new Value.Iri("https://example.org/o")))));
    }
}
