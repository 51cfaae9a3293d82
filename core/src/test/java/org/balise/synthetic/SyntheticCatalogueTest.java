package org.balise.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.balise.Catalogue;
import org.balise.evidence.Verifier;
import org.balise.rdf.RdfFile;
import org.balise.validation.Profile;
import org.balise.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticCatalogueTest {

    private static final long SEED = 7;

    /** Of N-Quads; it changes when the generator does, and only then. */
    private static final String DIGEST = "6832cc02cca3e12da81e359ecc53a5cc53f251915ea8868f66f42da537abb1aa";

    @Test
    void meetsThePublicationProfile() {
        DatasetGraph dataset = SyntheticCatalogue.of(200, SEED).dataset();
        assertThat(Validator.of(Profile.PUBLICATION)
                        .validate(DatasetFactory.wrap(dataset))
                        .problems())
                .isEmpty();
    }

    @Test
    void meetsThePublicationProfileWhenSmallest() {
        DatasetGraph dataset = SyntheticCatalogue.of(10, SEED + 1).dataset();
        assertThat(Validator.of(Profile.PUBLICATION)
                        .validate(DatasetFactory.wrap(dataset))
                        .problems())
                .isEmpty();
    }

    @Test
    void failsThePublicationProfileWithoutEvidence() {
        DatasetGraph dataset =
                SyntheticCatalogue.of(10, SEED).with(Evidence.NONE).dataset();
        assertThat(Validator.of(Profile.PUBLICATION)
                        .validate(DatasetFactory.wrap(dataset))
                        .problems())
                .hasSizeGreaterThan(400)
                .allMatch(problem -> problem.rule().endsWith("evidence/statement"));
    }

    @Test
    void isTheSameForASeedEverywhere() throws Exception {
        assertThat(digest(50, SEED)).isEqualTo(DIGEST).isEqualTo(digest(50, SEED));
    }

    @Test
    void differsForAnotherSeed() throws Exception {
        assertThat(digest(50, SEED + 1)).isNotEqualTo(digest(50, SEED));
    }

    @Test
    void growsWithTheNumberOfProgrammes() {
        double few = size(400) - size(200);
        double many = size(4_000) - size(2_000);
        assertThat(many / few).isBetween(9.0, 11.0);
        assertThat(many / 2_000).isBetween(85.0, 115.0);
    }

    @Test
    void hasNoBlankNodeNoRepetitionAndAReasonForEachReifiedStatement() {
        Set<Quad> seen = new HashSet<>();
        List<Triple> reified = new ArrayList<>();
        SyntheticCatalogue.of(200, SEED).forEachQuad(quad -> {
            assertThat(quad.getSubject().isURI() && !quad.getObject().isBlank()).isTrue();
            assertThat(seen.add(quad)).as(quad.toString()).isTrue();
            if (quad.getObject().isTripleTerm()) {
                reified.add(quad.getObject().getTriple());
                assertThat(seen.contains(
                                Quad.create(quad.getGraph(), quad.getObject().getTriple())))
                        .as(quad.toString())
                        .isTrue();
            }
        });
        assertThat(reified).hasSizeGreaterThan(seen.size() / 3);
    }

    @Test
    void saysTheSameWithoutEvidence() {
        SyntheticCatalogue catalogue = SyntheticCatalogue.of(50, SEED);
        List<Quad> all = new ArrayList<>();
        List<Quad> bare = new ArrayList<>();
        catalogue.forEachQuad(all::add);
        catalogue.with(Evidence.NONE).forEachQuad(bare::add);
        all.removeIf(quad -> quad.getObject().isTripleTerm());
        assertThat(bare).isEqualTo(all);
    }

    @Test
    void writesFilesThatTheLibraryReadsAndVerifies(@TempDir Path folder) throws Exception {
        SyntheticCatalogue catalogue = SyntheticCatalogue.of(90, SEED);
        Path documents = Files.createDirectory(folder.resolve("documents"));
        List<Path> files = catalogue.writeTurtle(folder, documents);
        assertThat(files).hasSize(3 + 2 * 3);
        Verifier verifier = new Verifier(files.stream().map(RdfFile::read).toList());
        assertThat(verifier.verify(documents, verifier.lock(documents)).problems())
                .isEmpty();
        Path[] rest = files.subList(1, files.size()).toArray(Path[]::new);
        try (Catalogue loaded = Catalogue.load(files.get(0), rest)) {
            assertThat(triples(loaded.dataset().asDatasetGraph())).isEqualTo(triples(catalogue.dataset()));
        }
    }

    @Test
    void writesNQuads(@TempDir Path folder) throws Exception {
        SyntheticCatalogue catalogue = SyntheticCatalogue.of(20, SEED);
        Path file = folder.resolve("all.nq");
        catalogue.writeNQuads(file);
        RdfFile read = RdfFile.read(file);
        List<Quad> quads = new ArrayList<>();
        catalogue.forEachQuad(quads::add);
        assertThat(read.problems()).isEmpty();
        assertThat(read.quads().stream().map(located -> located.quad()).toList())
                .isEqualTo(quads);
    }

    @Test
    void refusesOtherSizes() {
        assertThatThrownBy(() -> SyntheticCatalogue.of(9, SEED)).hasMessageContaining("10 to 100000");
        assertThatThrownBy(() -> SyntheticCatalogue.of(100_001, SEED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int triples(DatasetGraph dataset) {
        return dataset.getDefaultGraph().size();
    }

    /** Without the gazetteer, whose size has a limit. */
    private static int size(int programs) {
        Node gazetteer = NodeFactory.createURI(Iris.graph(CommonWriter.GAZETTEER));
        int[] count = new int[1];
        SyntheticCatalogue.of(programs, SEED)
                .forEachQuad(quad -> count[0] += quad.getGraph().equals(gazetteer) ? 0 : 1);
        return count[0];
    }

    private static String digest(int programs, long seed) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            SyntheticCatalogue.of(programs, seed).sendTo(StreamRDFWriter.getWriterStream(out, Lang.NQUADS));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
