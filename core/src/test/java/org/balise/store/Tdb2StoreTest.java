package org.balise.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Iterators;
import com.google.common.io.MoreFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.balise.problem.BaliseException;
import org.balise.problem.Capability;
import org.balise.problem.ReadOnlyException;
import org.balise.problem.StoreException;
import org.balise.sparql.Queries;
import org.balise.sparql.StatementDigest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class Tdb2StoreTest {

    private static final DatasetGraph HOUSE = CatalogueStore.load(
                    List.of(Path.of("src/test/resources/org/balise/sample/house.ttl")))
            .dataset();
    private static final Node X = NodeFactory.createURI("urn:x");
    private static final Node HOUSE_GRAPH = NodeFactory.createURI("https://w3id.org/balise/id/graph/house");
    private static final String REIFIED = "SELECT * { ?s ?p ?o ~ ?r }";

    @TempDir
    private static Path shared;

    private static Path house;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        house = shared.resolve("house");
        Tdb2Store.write(HOUSE, house);
    }

    @Test
    void keepsEveryStatementOfEveryGraph() {
        try (Tdb2Store store = Tdb2Store.open(house)) {
            Set<Quad> stored = store.read(Tdb2StoreTest::quads);
            assertThat(stored).isEqualTo(quads(HOUSE)).hasSizeGreaterThan(1_000);
            assertThat(store.capabilities().present()).contains(Capability.values());
        }
    }

    @Test
    void hasTheMarkOfItsStatementsWhereverTheyAre() throws IOException {
        String mark = StatementDigest.of(HOUSE);
        try (Tdb2Store store = Tdb2Store.open(house)) {
            assertThat(store.mark()).isEqualTo(mark);
            assertThat(store.<String>read(StatementDigest::of)).isEqualTo(mark);
        }
        Path other = folder.resolve("other");
        DatasetGraph changed = DatasetGraphFactory.create();
        HOUSE.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(changed::add);
        changed.add(HOUSE_GRAPH, X, X, X);
        Tdb2Store.write(changed, other);
        try (Tdb2Store store = Tdb2Store.open(other)) {
            assertThat(store.mark()).isEqualTo(StatementDigest.of(changed)).isNotEqualTo(mark);
        }
        Path list = other.resolve("balise-store.properties");
        Files.writeString(list, Files.readString(list).replaceAll("(?m)^statements=.*\n", ""));
        try (Tdb2Store store = Tdb2Store.open(other)) {
            assertThat(store.mark()).isEqualTo(StatementDigest.of(changed));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?s ?p ?o }",
                REIFIED,
                "SELECT * { GRAPH ?g { ?s ?p ?o } }",
                "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o } }",
                "SELECT * { ?s a/<http://www.w3.org/2000/01/rdf-schema#subClassOf>* ?o }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?r ?q <<( ?s ?p ?o )>> } }",
                "SELECT * FROM <id/graph/house> { ?s ?p ?o }",
                "SELECT * FROM NAMED <id/graph/house> { GRAPH ?g { ?s ?p ?o } }",
                "SELECT (COUNT(*) AS ?n) FROM NAMED <id/graph/house> { ?s ?p ?o }"
            })
    void givesTheRowsThatTheCatalogueInMemoryGives(String query) {
        try (Tdb2Store store = Tdb2Store.open(house)) {
            assertThat(ImmutableMultiset.copyOf(new Queries(store).select(query)))
                    .isEqualTo(ImmutableMultiset.copyOf(new Queries(HOUSE).select(query)));
        }
    }

    @Test
    void seesTheUnionWithoutAQueryToo() {
        try (Tdb2Store store = Tdb2Store.open(house)) {
            int size = HOUSE.getDefaultGraph().size();
            assertThat(store.<Integer>read(data -> data.getDefaultGraph().size()))
                    .isEqualTo(size);
            assertThat(store.<Integer>read(
                            data -> Iterators.size(data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))))
                    .isEqualTo(size);
            assertThat(store.<Integer>read(data -> Iterators.size(data.find())))
                    .isEqualTo(Iterators.size(HOUSE.find()));
            assertThat(store.<Boolean>read(data -> data.containsGraph(HOUSE_GRAPH) && !data.containsGraph(X)))
                    .isTrue();
        }
    }

    static Stream<Consumer<DatasetGraph>> changes() {
        return Stream.of(
                data -> data.add(X, X, X, X),
                data -> data.add(new Quad(X, X, X, X)),
                data -> data.deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY),
                data -> data.clear(),
                data -> data.removeGraph(HOUSE_GRAPH),
                data -> data.addGraph(X, HOUSE.getGraph(HOUSE_GRAPH)),
                data -> data.getGraph(HOUSE_GRAPH).add(X, X, X),
                data -> data.getDefaultGraph().clear(),
                data -> GraphUtil.deleteFrom(data.getUnionGraph(), HOUSE.getGraph(HOUSE_GRAPH)),
                data -> data.begin(TxnType.WRITE));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesEveryChange(Consumer<DatasetGraph> change) {
        try (Tdb2Store store = Tdb2Store.open(house)) {
            assertThatThrownBy(() -> store.read(data -> {
                        change.accept(data);
                        return "changed";
                    }))
                    .isInstanceOf(ReadOnlyException.class);
            assertThat(store.<Boolean>read(data -> data.promote())).isFalse();
            assertThat(store.<Set<Quad>>read(Tdb2StoreTest::quads)).isEqualTo(quads(HOUSE));
        }
    }

    @Test
    void answersEightReadersAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService readers = Executors.newFixedThreadPool(8);
        try (Tdb2Store store = Tdb2Store.open(house)) {
            int expected = store.select(REIFIED, Iterators::size);
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                answers.add(readers.submit(() -> store.select(REIFIED, Iterators::size)));
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected).isPositive();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void goesOnAnsweringAfterAReaderWasInterrupted() {
        try (Tdb2Store store = Tdb2Store.open(house)) {
            Thread.currentThread().interrupt();
            int rows = store.select(REIFIED, Iterators::size);
            Set<Quad> quads = store.read(Tdb2StoreTest::quads);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(rows).isPositive();
            assertThat(quads).isEqualTo(store.<Set<Quad>>read(Tdb2StoreTest::quads));
            assertThat(store.<Integer>select(REIFIED, Iterators::size)).isEqualTo(rows);
        }
    }

    @Test
    void isOpenOnceAtATimeInAProcessAndOpensAgainAfterItWasClosed() {
        Tdb2Store store = Tdb2Store.open(house);
        assertThatThrownBy(() -> Tdb2Store.open(house.resolve("../house")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is open in this process");
        assertThat(store.ask("ASK { ?s ?p ?o }")).isTrue();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.ask("ASK { ?s ?p ?o }"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is closed");
        try (Tdb2Store again = Tdb2Store.open(house)) {
            assertThat(again.ask("ASK { ?s ?p ?o }")).isTrue();
        }
    }

    @Test
    void namesTheOtherProcessThatHoldsAStore() throws IOException, InterruptedException {
        Process other = StoreHolder.start(house);
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> Tdb2Store.open(house))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("process " + other.pid());
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        try (Tdb2Store store = Tdb2Store.open(house)) {
            assertThat(store.ask("ASK { ?s ?p ?o }")).isTrue();
        }
    }

    @Test
    void isNotClosedByAThreadThatReadsIt() {
        try (Tdb2Store store = Tdb2Store.open(house)) {
            AutoCloseable closing = store;
            assertThatThrownBy(() -> store.read(data -> {
                        assertThatThrownBy(closing::close).isInstanceOf(IllegalStateException.class);
                        throw new UncheckedIOException(new IOException("after the attempt"));
                    }))
                    .hasMessageContaining("after the attempt");
            assertThat(store.ask("ASK { ?s ?p ?o }")).isTrue();
        }
    }

    @Test
    void writesIntoAnEmptyFolderButNeverOverAnything() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Tdb2Store.write(HOUSE, empty);
        Tdb2Store.open(empty).close();
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThatThrownBy(() -> Tdb2Store.write(HOUSE, empty))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("is not empty");
        assertThatThrownBy(() -> Tdb2Store.write(HOUSE, file)).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> Tdb2Store.write(HOUSE, folder.resolve("none/store")))
                .isInstanceOf(StoreException.class);
        assertThat(Files.readString(file)).isEqualTo("text");
        assertThat(left()).containsExactlyInAnyOrder("empty", "file");
    }

    @Test
    void leavesNothingWhenWritingFails() {
        DatasetGraph notWhole = DatasetGraphFactory.create();
        assertThatThrownBy(() -> Tdb2Store.write(notWhole, folder.resolve("a")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("has no graph <https://w3id.org/balise/id/graph/ontology>");
        quads(HOUSE).forEach(notWhole::add);
        notWhole.getDefaultGraph().add(X, X, X);
        assertThatThrownBy(() -> Tdb2Store.write(notWhole, folder.resolve("b")))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("allowed is a default graph that is their union, or an empty one");
        assertThat(left()).isEmpty();
    }

    static Stream<Consumer<Path>> damages() {
        return Stream.of(
                store -> delete(store.resolve("balise-store.properties")),
                store -> delete(store.resolve("Data-0001")),
                store -> delete(store.resolve("Data-0001/nodes.dat")),
                store -> delete(store.resolve("Data-0001/GSPO.dat")),
                store -> cut(store.resolve("Data-0001/nodes-data.obj")),
                store -> cut(store.resolve("Data-0001/GSPO.dat")),
                store -> delete(store));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void takesNoFolderForAStoreThatIsNotWhole(Consumer<Path> damage) {
        Path store = folder.resolve("store");
        Tdb2Store.write(HOUSE, store);
        Tdb2Store.open(store).close();
        damage.accept(store);
        assertThatThrownBy(() -> Tdb2Store.open(store)).isInstanceOf(StoreException.class);
    }

    @Test
    void saysWhatIsWrongAsOneOfTheNamedErrors() {
        assertThatThrownBy(() -> Tdb2Store.open(folder.resolve("none")))
                .isInstanceOf(BaliseException.class)
                .hasMessageContaining("no folder")
                .hasMessageContaining("Tdb2Store.write makes one");
        assertThatThrownBy(() -> Tdb2Store.open(folder)).hasMessageContaining("is no store");
    }

    private List<String> left() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<Quad> quads(DatasetGraph data) {
        return Iter.asStream(data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                .collect(Collectors.toSet());
    }

    private static void delete(Path path) {
        try {
            MoreFiles.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void cut(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
