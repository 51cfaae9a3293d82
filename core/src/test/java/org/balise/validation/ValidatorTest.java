package org.balise.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.balise.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a validator says of the bundled data, and of the same data with one thing spoilt. */
class ValidatorTest {

    private static final Validator PUBLICATION = Validator.of(Profile.PUBLICATION);
    private static final Validator BASIC = Validator.of(Profile.BASIC);
    private static final String SHAPE = "https://w3id.org/balise/shape/";
    private static final String CENTRE = "https://w3id.org/balise/id/organization/north-end-womens-centre";
    private static final BundledFile PLACES = BundledFile.of("gazetteer.ttl");
    private static final BundledFile SUPPORT = BundledFile.of("public-safety-womens-support.ttl");

    @Test
    void everyBundledFileConforms() {
        List<String> names = BundledFile.names();
        assertThat(names).hasSize(7);
        for (String name : names) {
            assertThat(BundledFile.of(name).validate(PUBLICATION).problems())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void theBundledCatalogueConforms() {
        try (Catalogue catalogue = Catalogue.bundled()) {
            assertThat(PUBLICATION.validate(catalogue.dataset()).problems()).isEmpty();
        }
    }

    @Test
    void aStatementWithoutItsReifierIsToldWithItsLine() {
        BundledFile file = SUPPORT.with(
                "\"Winnipeg\" ~ <id/source/public-safety-womens-support#char=6953,6961> ;", "\"Winnipeg\" ;");
        ValidationReport report = file.validate(PUBLICATION);
        assertThat(report.conforms()).isFalse();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("public-safety-womens-support.ttl");
            assertThat(problem.line()).isEqualTo(file.lineOf("schema:addressLocality"));
            assertThat(problem.column()).isPositive();
            assertThat(problem.rule()).isEqualTo(SHAPE + "evidence/statement");
            assertThat(problem.focus()).contains(CENTRE + "#address");
            assertThat(problem.path()).contains("https://schema.org/addressLocality");
            assertThat(problem.value()).contains("\"Winnipeg\"");
        });
        assertThat(file.validate(BASIC).conforms()).isTrue();
    }

    @Test
    void aNameInOneLanguageIsToldWithItsLine() {
        BundledFile file = PLACES.with(", \"Région de Winnipeg\"@fr ~ <id/editorial/gazetteer>", "");
        assertThat(file.validate(PUBLICATION).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(file.lineOf("skos:prefLabel \"Winnipeg region\"@en"));
            assertThat(problem.message(Locale.CANADA)).isEqualTo("There is no name in French.");
            assertThat(problem.message(Locale.CANADA_FRENCH)).isEqualTo("Il n'y a pas de nom en français.");
        });
    }

    @Test
    void aThingWithoutAnyNameIsToldWhereItsDescriptionBegins() {
        BundledFile file = PLACES.with(
                "skos:prefLabel \"Texas\"@en ~ <id/editorial/gazetteer> , \"Texas\"@fr ~ <id/editorial/gazetteer> ;",
                "");
        assertThat(file.validate(PUBLICATION).problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.line()).isEqualTo(file.lineOf("<id/place/us-tx>\n")));
    }

    @Test
    void datesInTheWrongOrderAreToldWithTheirLine() {
        BundledFile file = SUPPORT.with("bal:started \"2017\"", "bal:started \"2023\"");
        assertThat(file.validate(PUBLICATION).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(SHAPE + "date/ordered");
            assertThat(problem.line()).isEqualTo(file.lineOf("bal:ended \"2022\""));
        });
    }

    @Test
    void datesOfUnequalPrecisionAreInOrderWhenTheyMayBe() {
        BundledFile file = SUPPORT.with("bal:started \"2017\"", "bal:started \"2022-12-31\"");
        assertThat(file.validate(PUBLICATION).conforms()).isTrue();
    }

    @Test
    void allProblemsAreToldAtOnceWithSyntaxErrorsAmongThem() {
        BundledFile file = SUPPORT.with(
                        "schema:url \"http://www.newcentre.org/\"", "schema:url \"ftp://www.newcentre.org/\"")
                .with("a bal:FundingAward ;", "a bal:FundingAward ; ; bal: ;")
                .with("\"P14D\"^^xsd:duration", "\"-P14D\"^^xsd:duration");
        ValidationReport report = file.validate(PUBLICATION);
        assertThat(report.problems())
                .extracting(ValidationProblem::rule)
                .contains(SHAPE + "reading", SHAPE + "website/http", SHAPE + "form/duration");
        assertThat(report.problems()).isSorted();
    }

    @Test
    void aFaultThatReadingAndARuleFindIsToldOnce() {
        BundledFile file = SUPPORT.with("bal:started \"2017\"", "bal:started \"2017-13\"");
        assertThat(file.validate(PUBLICATION).problems())
                .extracting(ValidationProblem::rule)
                .containsExactly(SHAPE + "form/date");
    }

    @Test
    void aBlankNodeIsToldOnce() {
        String text = """
                @base <https://w3id.org/balise/> .
                @prefix bal: <https://w3id.org/balise/def/> .
                <id/program/house> bal:hasMilestone [ a bal:Milestone ; bal:position 1 ] .
                <id/program/house> bal:hasAim _:aim .
                _:aim a bal:Aim .
                """;
        for (Validator validator : List.of(PUBLICATION, BASIC)) {
            List<ValidationProblem> problems =
                    validator.validate("any.ttl", text).problems();
            assertThat(problems)
                    .filteredOn(problem -> problem.toString().contains("blank node"))
                    .hasSize(2);
            assertThat(validator.validate("any.ttl", text).problems()).isEqualTo(problems);
        }
    }

    @Test
    void whatCannotBeReadIsAProblem(@TempDir Path folder) throws IOException {
        Path missing = folder.resolve("missing.ttl");
        Path broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> .\n<c> <d> <e> .\n");
        Path reserved = Files.writeString(folder.resolve("ontology.ttl"), "");
        List<ValidationProblem> problems =
                BASIC.validate(missing, broken, reserved).problems();
        assertThat(problems)
                .filteredOn(problem -> problem.rule().equals(SHAPE + "reading"))
                .extracting(ValidationProblem::file, ValidationProblem::line)
                .containsExactlyInAnyOrder(
                        tuple(missing.toString(), 0L), tuple(broken.toString(), 1L), tuple(reserved.toString(), 0L));
    }

    @Test
    void filesMayReferToEachOther(@TempDir Path folder) throws IOException {
        String prefixes = """
                @base <https://w3id.org/balise/> .
                @prefix bal: <https://w3id.org/balise/def/> .
                @prefix schema: <https://schema.org/> .
                """;
        Path house = Files.writeString(
                folder.resolve("house.ttl"),
                prefixes + "<id/program/house> a bal:Program ; schema:location <id/place/new> .\n");
        Path place = Files.writeString(folder.resolve("place.ttl"), prefixes + "<id/place/new> a bal:Place .\n");
        String end = SHAPE + "loose-end/described";
        assertThat(PUBLICATION.validate(house).problems())
                .extracting(ValidationProblem::rule)
                .contains(end);
        assertThat(PUBLICATION.validate(house, place).problems())
                .extracting(ValidationProblem::rule)
                .doesNotContain(end);
    }

    @Test
    void threadsMayShareAValidator() {
        BundledFile file = SUPPORT.with("bal:started \"2017\"", "bal:started \"2023\"");
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> file.validate(PUBLICATION).problems().size()))
                .containsOnly(1);
    }

    @Test
    void reportsAreJsonAndShacl() {
        ValidationReport report =
                SUPPORT.with("\"info@newcentre.org\"", "\"info.newcentre.org\"").validate(PUBLICATION);
        assertThat(report.toJson())
                .contains("\"conforms\" : false", "\"profile\" : \"publication\"", "contact-point/email", "\"fr\" :");
        assertThat(report.toTurtle())
                .contains(
                        "sh:ValidationReport",
                        "sh:conforms",
                        "contact-point/email>",
                        "public-safety-womens-support.ttl:");
    }
}
