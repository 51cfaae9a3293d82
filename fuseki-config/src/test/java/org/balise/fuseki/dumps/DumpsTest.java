package org.balise.fuseki.dumps;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.hash.Hashing;
import com.google.common.primitives.UnsignedBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.balise.Catalogue;
import org.balise.evidence.ClassicReification;
import org.balise.fuseki.http.Refusal;
import org.balise.fuseki.site.PublicAddress;
import org.balise.fuseki.site.Site;
import org.balise.rdf.RdfFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The files of the bundled catalogue: each says all of it. */
class DumpsTest {

    private static Site site;
    private static Dumps dumps;
    private static Set<Quad> quads;

    @BeforeAll
    static void make() {
        site = site(Catalogue.bundled().dataset().asDatasetGraph());
        dumps = Dumps.of(site);
        quads = site.data().stream().filter(quad -> !quad.isDefaultGraph()).collect(Collectors.toSet());
        assertThat(quads).hasSizeGreaterThan(10_000);
    }

    @AfterAll
    static void close() {
        dumps.close();
    }

    private static Site site(DatasetGraph data) {
        return Site.of(data, PublicAddress.of("https://data.example.org/"));
    }

    /** Under the load of other tests the first files may take longer than one who asks waits. */
    private static Map<String, byte[]> contents(Dumps of) {
        List<DumpFile> files = patiently(of);
        Map<String, byte[]> contents = new TreeMap<>();
        for (DumpFile file : files) {
            try {
                contents.put(file.name(), Files.readAllBytes(of.path(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    static List<DumpFile> patiently(Dumps of) {
        return patiently(of::files);
    }

    private static <T> T patiently(Supplier<T> asking) {
        for (int times = 0; ; times++) {
            try {
                return asking.get();
            } catch (Refusal e) {
                if (times == 10) {
                    throw e;
                }
            }
        }
    }

    private static String text(DumpFormat format) {
        return new String(contents(dumps).get(format.fileName()), StandardCharsets.UTF_8);
    }

    private static Set<Triple> triples() {
        return quads.stream().map(Quad::asTriple).collect(Collectors.toSet());
    }

    private static Set<Triple> reified() {
        Graph union = new GraphMem2Fast();
        triples().forEach(union::add);
        return ClassicReification.of(union).stream().collect(Collectors.toSet());
    }

    private static DatasetGraph read(DumpFormat format, Lang lang) {
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(text(format), lang).parse(data);
        return data;
    }

    @Test
    void nquadsHaveTheDigestThatTheReleaseIsNamedAfter() {
        assertThat(Hashing.sha256()
                        .hashString(text(DumpFormat.NQUADS), StandardCharsets.UTF_8)
                        .toString())
                .isEqualTo(site.release().digest());
        assertThat(read(DumpFormat.NQUADS, Lang.NQUADS).stream().collect(Collectors.toSet()))
                .isEqualTo(quads);
    }

    @Test
    void ntriplesHaveEveryStatementOnceAndSorted() {
        List<String> lines = text(DumpFormat.NTRIPLES).lines().toList();

        assertThat(lines).doesNotHaveDuplicates().hasSameSizeAs(triples());
        assertThat(read(DumpFormat.NTRIPLES, Lang.NTRIPLES).getDefaultGraph().stream()
                        .collect(Collectors.toSet()))
                .isEqualTo(triples());
        assertThat(lines).isSortedAccordingTo(DumpsTest::byCodePoint);
    }

    private static int byCodePoint(String one, String other) {
        return UnsignedBytes.lexicographicalComparator()
                .compare(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void turtleAndTrigSayTheSameWithPassagesBesideTheirStatements() {
        assertThat(read(DumpFormat.TURTLE, Lang.TURTLE).getDefaultGraph().stream()
                        .collect(Collectors.toSet()))
                .isEqualTo(triples());
        assertThat(read(DumpFormat.TRIG, Lang.TRIG).stream().collect(Collectors.toSet()))
                .isEqualTo(quads);
        assertThat(text(DumpFormat.TURTLE)).contains(" ~ <").doesNotContain("rdf:reifies <<(");
    }

    @Test
    void readersOfRdf11GetEvidenceAsClassicReification() {
        assertThat(text(DumpFormat.RDF11)).doesNotContain("<<");
        assertThat(read(DumpFormat.RDF11, Lang.NTRIPLES).getDefaultGraph().stream()
                        .collect(Collectors.toSet()))
                .isEqualTo(reified());
    }

    @Test
    void jsonLdSaysTheSameWithTheContextInside() {
        String text = text(DumpFormat.JSONLD);
        RdfFile read = RdfFile.parse("balise.jsonld", text);

        assertThat(read.problems()).isEmpty();
        assertThat(read.quads().stream().map(quad -> quad.quad().asTriple()).collect(Collectors.toSet()))
                .isEqualTo(reified());
        assertThat(text).contains("\n{\"id\":\"id/program/sarahs-place\"").doesNotContain("context.jsonld\"");
    }

    @Test
    void packedFilesHoldThePlainOnes() throws IOException {
        Map<String, byte[]> contents = contents(dumps);
        for (DumpFormat format : DumpFormat.values()) {
            byte[] packed = contents.get(format.packedName());
            try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                assertThat(in.readAllBytes()).isEqualTo(contents.get(format.fileName()));
            }
            assertThat(packed).as("no time, no name").startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
        }
    }

    @Test
    void lengthsAndDigestsAreTheirs() {
        Map<String, byte[]> contents = contents(dumps);

        assertThat(patiently(dumps)).hasSize(2 * DumpFormat.values().length).allSatisfy(file -> {
            byte[] bytes = Objects.requireNonNull(contents.get(file.name()));
            assertThat(file.bytes()).isEqualTo(bytes.length);
            assertThat(file.sha256())
                    .isEqualTo(Hashing.sha256().hashBytes(bytes).toString());
        });
    }

    @Test
    void theSameStatementsInAnotherOrderGiveTheSameBytes() {
        DatasetGraph other = DatasetGraphFactory.createTxnMem();
        Stream<Quad> turned = quads.stream().sorted((a, b) -> b.toString().compareTo(a.toString()));
        other.executeWrite(() -> turned.forEach(other::add));
        try (Dumps second = Dumps.of(site(other))) {
            Map<String, byte[]> contents = contents(second);

            assertThat(contents).isNotEmpty().hasSameSizeAs(contents(dumps));
            contents(dumps)
                    .forEach((name, bytes) ->
                            assertThat(contents.get(name)).as(name).isEqualTo(bytes));
        }
    }

    @Test
    void filesThatWereRemovedAreMadeAgain() throws IOException {
        DatasetGraph data = DatasetGraphFactory.create();
        Node name = NodeFactory.createURI("https://example.org/a");
        data.add(name, name, name, name);
        try (Dumps own = Dumps.of(site(data))) {
            DumpFile first = patiently(own).get(0);
            Path folder = own.path(first).getParent();
            Files.delete(own.path(first));

            assertThat(patiently(own)).contains(first);
            assertThat(folder).doesNotExist();
            assertThat(own.path(first)).exists();
        }
    }

    @Test
    void nothingIsLeftBehind() {
        Dumps own = Dumps.of(site(DatasetGraphFactory.create()));
        DumpFile file = patiently(own).get(0);
        Path path = own.path(file);
        own.close();

        assertThat(path.getParent()).doesNotExist();
    }
}
