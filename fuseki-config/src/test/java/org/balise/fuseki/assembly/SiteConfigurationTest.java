package org.balise.fuseki.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiConfigException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.fuseki.site.PublicAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigurationTest {

    private static final String PREFIXES = """
            PREFIX server: <https://w3id.org/balise/server#>
            PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void register() {
        BundledCatalogueAssembler.register();
    }

    private static Model model(String turtle) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(model);
        return model;
    }

    @Test
    void isNothingWhereThereIsNoSite() {
        assertThat(SiteConfiguration.in(model("[] a server:BundledCatalogue .")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [] a server:Site . [] a server:Site . | one server:Site is allowed, not 2 / un seul
                    [] a server:Site ; server:dataset [] . | has one server:address / un server:Site a un seul
                    [] a server:Site ; server:address 'http://a.test/' . | has one server:dataset
                    [] a server:Site ; server:address 'a' ; server:dataset [] . | not a / server:address est
                    [] a server:Site ; server:address 'http://a.test/' ; server:dataset 'x' . | names a dataset
                    """, quoteCharacter = '~')
    void saysWhatIsWrongInBothLanguages(String turtle, String message) {
        Model model = model(turtle);

        assertThatThrownBy(() -> SiteConfiguration.in(model))
                .isInstanceOf(FusekiConfigException.class)
                .hasMessageContaining(message);
    }

    @Test
    void refusesADatasetWithoutNamedGraphs() {
        Optional<SiteConfiguration> found = SiteConfiguration.in(
                model("[] a server:Site ; server:address <http://a.test/> ; server:dataset [ a ja:MemoryDataset ] ."));

        assertThat(found).get().extracting(SiteConfiguration::address).isEqualTo(PublicAddress.of("http://a.test/"));
        assertThatThrownBy(() -> found.orElseThrow().site()).hasMessageContaining("has no named graph");
    }

    @Test
    void copiesTheNamedGraphsOfAnyDataset() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.nq"), "<http://a.test/s> <http://a.test/p> <http://a.test/o> <http://a.test/g> .\n");

        DatasetGraph data = SiteConfiguration.in(model("""
                        [] a server:Site ; server:address <http://a.test/> ;
                            server:dataset [ a ja:MemoryDataset ; ja:data <%s> ] .
                        """.formatted(file.toUri())))
                .orElseThrow()
                .site()
                .data();

        assertThat(data.getDefaultGraph().size()).isEqualTo(1);
        assertThat(data.listGraphNodes()).toIterable().hasSize(1);
    }

    @Test
    void hasFilesBesideTheBundledCatalogue() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.ttl"), "<http://a.test/s> <http://a.test/p> 1 .");

        DatasetGraph data = SiteConfiguration.in(model("""
                        [] a server:Site ; server:address <http://a.test/> ;
                            server:dataset [ a server:BundledCatalogue ; server:data <%s> ] .
                        """.formatted(file.toUri())))
                .orElseThrow()
                .site()
                .data();

        assertThat(data.listGraphNodes())
                .toIterable()
                .anyMatch(name -> name.toString().equals("https://w3id.org/balise/id/graph/mine"));
        assertThat(data.size()).isGreaterThan(3);
    }
}
