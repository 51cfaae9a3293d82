package org.balise.fuseki.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.balise.Catalogue;
import org.balise.store.FrozenDataset;
import org.junit.jupiter.api.Test;

class SiteTest {

    private static final PublicAddress ADDRESS = PublicAddress.of("https://data.example.org/");

    private static DatasetGraph addresses() {
        return FrozenDataset.copyOf(
                RDFDataMgr.loadDatasetGraph("src/test/resources/org/balise/fuseki/site/addresses.trig"));
    }

    private static String lines(Site site) {
        return Release.lines(site.data())
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void hasNothingOfAnAddressThatMayNotBeMadeKnown() {
        String given = Release.lines(addresses())
                .map(line -> new String(line, StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        assertThat(given)
                .contains("1 Hidden", "2 Hidden", "3 Hidden", "4 Hidden", "49.8", "-97.8", "/Hidden", "\"Hidden\"");

        Site site = Site.of(addresses(), ADDRESS);

        assertThat(lines(site)).doesNotContain("Hidden", "49.8", "-97.8");
        assertThat(site.data().getDefaultGraph().find().toList().toString()).doesNotContain("Hidden", "49.8");
    }

    @Test
    void hasAllElse() {
        Site site = Site.of(addresses(), ADDRESS);

        assertThat(lines(site)).contains("1 Shown Street", "S1H 0W0", "51.5", "Shownville", "\"Shown\"", "52.5");
        assertThat(lines(site).lines().filter(line -> line.contains("Shownville")))
                .hasSize(2);
        assertThat(site.release().statements()).isEqualTo(lines(site).lines().count());
        assertThat(site.data().stream().map(Quad::asTriple))
                .allMatch(site.data().getDefaultGraph()::contains);
    }

    /** Whatever the default graph of the data has. */
    @Test
    void looksAtAllNamedGraphsTogether() {
        DatasetGraph separate = DatasetGraphFactory.create();
        addresses().stream().filter(quad -> !quad.isDefaultGraph()).forEach(separate::add);

        assertThat(lines(Site.of(separate, ADDRESS))).isEqualTo(lines(Site.of(addresses(), ADDRESS)));
    }

    @Test
    void takesDataAsTheyAreWhereAllMayBeShown() {
        DatasetGraph bundled = Catalogue.bundled().dataset().asDatasetGraph();

        assertThat(Site.of(bundled, ADDRESS).data()).isSameAs(bundled);
    }
}
