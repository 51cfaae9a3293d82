package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balise.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {

    private static final String OWN = """
            @base <https://w3id.org/balise/> .
            @prefix bal: <https://w3id.org/balise/def/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix disclosure: <https://w3id.org/balise/vocab/disclosure/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix schema: <https://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            <id/source/a> a bal:Source ; dcterms:title "Report A"@en .
            <id/source/b> a bal:Source ; dcterms:title "Report B"@en .
            <id/program/own-house> a bal:Program ;
                skos:prefLabel "La maison\\u202E[2J"@fr ;
                bal:started "2017"^^edtf:EDTF ~ <id/source/a#char=1,5> , "2018-04"^^edtf:EDTF ~ <id/source/b#char=1,5> ;
                schema:address <id/program/own-house#address> ;
                <http://example.org/motto> "Together"@en .
            <id/program/own-house#address> a schema:PostalAddress ;
                bal:disclosure disclosure:withheld ;
                schema:addressLocality "Hiddenville" ~ <id/source/a#char=6,9> ;
                schema:streetAddress "12 Hidden Street" ~ <id/source/a#char=6,9> .
            <id/source/b#said> <http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies>
                <<( <id/program/own-house#address> schema:postalCode "H1D 0E0" )>> .
            """;

    @TempDir
    Path folder;

    private static CapturedRun show(String... args) {
        List<String> all = new ArrayList<>(List.of("show"));
        all.addAll(List.of(args));
        return CapturedRun.with("", Map.of("COLUMNS", "100"), all.toArray(String[]::new));
    }

    private String own() throws IOException {
        return Files.writeString(folder.resolve("own.ttl"), OWN).toString();
    }

    @Test
    void showsAProgrammeInEnglish() {
        CapturedRun run = show("sarahs-place");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith(
                        "Sarah's Place\nprogramme  https://w3id.org/balise/id/program/sarahs-place\n\ndescription  ")
                .contains(
                        "\nperiod       since autumn 2022; the end is not stated\n",
                        "\narea served  Winnipeg region [place/ca-mb-winnipeg-region]\n",
                        "\naddresses    human trafficking\n             sexual exploitation\n",
                        "\nservice\n",
                        "\n  - Long-term transitional housing (service kind: transitional housing) [#housing]\n",
                        "\n  - population: trafficked people; gender: women [#trafficked-women]\n",
                        "\npostal address\n  - withheld: for safety, nothing of it is shown [#address]\n")
                .doesNotContain("#char=", "status", "[en]");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void showsAProgrammeInFrench() {
        CapturedRun run = show("program/womens-support-and-recovery", "--lang", "fr");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "      rôle     gestionnaire\n      période  2017 – 2022\n",
                        "coût                     aucune information disponible (dit la source)\n",
                        "formation et assistance  information limitée (dit la source)\n",
                        "résultat  ne s'applique pas (dit la source)\n",
                        "durée             au plus 2 ans\n",
                        "téléphone tel que publié  204-589-7347\n",
                        "non divulguée : par sécurité, rien n'en est montré")
                .doesNotContain("says the source", "[fr]");
    }

    @Test
    void showsThePassagesUnderTheirValues() {
        CapturedRun run = show("sarahs-place", "--evidence");

        assertThat(run.out()).contains("""
                        period       since autumn 2022; the end is not stated
                                     ^ Correctional and justice services in the Winnipeg region #char=3745,3767
                        """, """
                          - Long-term transitional housing [#housing]
                            ^ Correctional and justice services in the Winnipeg region #char=3803,3838
                            ^ editors: wording
                        """, """
                          - withheld: for safety, nothing of it is shown [#address]
                            ^ editors: safety rule
                        """);
    }

    @Test
    void setsWhatIsOnlyReportedApart() {
        CapturedRun run = show("place/ca-on-ottawa", "--evidence", "--lang", "fr");

        assertThat(run.out()).contains("^ travail éditorial : répertoire géographique\n", """

                Seulement rapporté par une source
                  dit connaître surtout  traite à des fins sexuelles
                                         ^ Traite de personnes #char=3366,3451
                """);
        assertThat(show("place/ca-on-ottawa").out()).doesNotContain("Only reported");
    }

    @Test
    void tellsOfDiscrepanciesThatTheEditorsFound() {
        assertThat(show("at-our-relatives-place").out()).contains("""

                Where the sources do not agree
                  discrepancy  Homes for ages nine to seventeen, and one for those too old
                               [discrepancy/at-our-relatives-place-ages]
                """);
    }

    @Test
    void marksTextsInAnotherLanguageThanTheOneAskedFor() {
        assertThat(show("women-seeking-alternatives", "--lang", "fr-CA,en").out())
                .startsWith("Programme Women Seeking Alternatives\n")
                .contains("autre nom         WSA [en]\n");
        assertThat(show("women-seeking-alternatives", "--lang", "de").out())
                .startsWith("Women Seeking Alternatives [en]\n");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "https://w3id.org/balise/id/network/trafficked-persons-response | network",
                "<id/network/trafficked-persons-response> | network",
                "network/trafficked-persons-response | network",
                "north-end-womens-centre | organization",
                "ottawa-police-human-trafficking | organizational unit",
                "STRATÉGIE NATIONALE POUR LA PRÉVENTION DU CRIME | strategy",
                "population/indigenous-people | concept",
                "vocab/population | concept scheme",
                "ca-mb-winnipeg | place",
                "source/salvation-army-winnipeg | source document",
                "womens-support-and-recovery-2017-2022 | funding award",
                "sarahs-place#operator | participation",
                "program/sarahs-place#address | postal address",
            })
    void findsAnEntityByIriPathSlugAndName(String word, String kind) {
        CapturedRun run = show(word);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1)).first().asString().startsWith(kind + "  https://w3id.org/balise/");
    }

    @Test
    void namesTheEntityOfAPart() {
        assertThat(show("sarahs-place#operator").out()).contains("\npart of Sarah's Place [program/sarahs-place]\n");
    }

    @Test
    void listsAllEntitiesThatShareASlug() {
        CapturedRun run = show("law-enforcement");

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("\n  audience/law-enforcement\n  organization-kind/law-enforcement\n");
    }

    @ParameterizedTest
    @CsvSource({
        "sarahs-palce, program/sarahs-place",
        "Sarah's Plase, program/sarahs-place",
        "relatives, program/at-our-relatives-place"
    })
    void suggestsWhatIsNearest(String word, String suggestion) {
        CapturedRun run = show(word);

        assertThat(run.exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nothing in the catalogue is called '" + word + "'", "\n  " + suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\"} UNION { ?s ?p ?o",
                "'; DROP ALL #",
                "\u001B[2J\u0007\u202Eevil",
                "<>",
                "#",
                "/",
                "../../etc/passwd",
                "http://[",
                "{0} %s",
            })
    void hostileWordsFindNothingAndBreakNothing(String word) {
        CapturedRun run = show(word);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.UNACCEPTABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("nothing in the catalogue is called")
                .doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void aVeryLongWordFindsNothingSoon() {
        assertThat(show("sarahs-place".repeat(10_000)).exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
    }

    @Test
    void showsAnEntityOfAFileAndSaysThatItsSourcesDiffer() throws IOException {
        CapturedRun run = show("own-house", "--data", own(), "--evidence");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("La maison\\u202E[2J [fr]\n")
                .contains(
                        "since 2017 or April 2018 (the sources differ); the end is not stated\n",
                        "^ Report A #char=1,5\n",
                        "^ Report B #char=1,5\n",
                        "motto   Together [en]\n")
                .doesNotContain("\u202E");
    }

    @Test
    void neverShowsAWithheldAddressEvenIfTheDataHasIt() throws IOException {
        String file = own();

        assertThat(List.of(
                        show("own-house", "--data", file, "--evidence").out(),
                        show("own-house#address", "--data", file, "--evidence").out()))
                .allSatisfy(out -> assertThat(out)
                        .contains("withheld: for safety, nothing of it is shown")
                        .doesNotContain("Hidden", "H1D", "#char=6,9"));
    }

    @Test
    void showsAnEntityOfAStoredCatalogue() throws IOException {
        Path store = folder.resolve("store");
        try (Catalogue catalogue = Catalogue.load(Path.of(own()))) {
            catalogue.saveTo(store);
        }

        assertThat(show("own-house", "--store", store.toString()).out()).startsWith("La maison");
        assertThat(show("sarahs-place", "--store", store.toString()).exitCode()).isEqualTo(ExitCode.UNACCEPTABLE);
    }

    @Test
    void saysThatAFolderIsNoStore() {
        CapturedRun missing = show("x", "--store", folder.resolve("none").toString());
        CapturedRun empty = show("x", "--store", folder.toString());

        assertThat(missing.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(missing.err()).contains("is no folder of a stored catalogue");
        assertThat(empty.exitCode()).isEqualTo(ExitCode.NOT_RUN);
        assertThat(empty.err()).contains("cannot read the stored catalogue " + folder);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "show                              | missing: IRI",
                "show x --lang not_a_language!     | the value 'not_a_language!' does not fit --lang",
                "show x --lang fr,,en              | ne convient pas à --lang",
                "show x --store a --data b         | exclude each other",
            })
    void saysWhatIsWrongWithTheUsage(String words, String message) {
        CapturedRun run = CapturedRun.of(words.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }

    @Test
    void speaksFrenchWhenTheEnvironmentDoes() {
        CapturedRun run = CapturedRun.with("", Map.of("LANG", "fr_CA.UTF-8"), "show", "ca-mb");

        assertThat(run.out()).startsWith("Manitoba\nlieu  ");
    }
}
