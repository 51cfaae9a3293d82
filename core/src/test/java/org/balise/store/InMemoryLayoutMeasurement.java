package org.balise.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphOps;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.system.Txn;

/**
 * Measures layouts of a dataset in memory side by side in one run: rate of loading, bytes of heap for each triple, and
 * queries of reifiers. Not a test; run it with {@code -Xmx8g} and one argument, the number of statements (default 500,000;
 * each has a reifier).
 */
public final class InMemoryLayoutMeasurement {

    private static final String PREFIX = "https://w3id.org/balise/";
    private static final int GRAPHS = 50;
    private static final int RUNS = 7;

    private final int statements;

    private InMemoryLayoutMeasurement(int statements) {
        this.statements = statements;
    }

    /**
     * Measures and prints.
     *
     * @param arguments the number of statements, or nothing
     * @throws InterruptedException if the program is told to stop
     */
    public static void main(String[] arguments) throws InterruptedException {
        Locale.setDefault(Locale.ROOT);
        int statements = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500_000;
        InMemoryLayoutMeasurement measurement = new InMemoryLayoutMeasurement(statements);
        System.out.printf(
                "%d quads (half of them rdf:reifies) in %d graphs; times are medians of %d%n",
                2 * statements, GRAPHS, RUNS);
        for (int round = 0; round < 2; round++) {
            System.out.println(round == 0 ? "warm-up" : "measured");
            measurement.measure("createTxnMem", InMemoryLayoutMeasurement::transactional);
            measurement.measure("copied union, GraphMem2Fast", InMemoryLayoutMeasurement::copiedUnion);
            measurement.measure("union view, GraphMem2Fast", InMemoryLayoutMeasurement::unionView);
        }
    }

    /** A dataset to fill: takes quads, then gives what is queried. */
    private record Layout(Consumer<Quad> loader, Supplier<DatasetGraph> view) {}

    private static Layout transactional() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        dataset.begin(TxnType.WRITE);
        return new Layout(dataset::add, () -> {
            dataset.commit();
            dataset.end();
            return new DatasetGraphMapLink(GraphOps.unionGraph(dataset));
        });
    }

    private static Layout copiedUnion() {
        DatasetGraphMapLink dataset = new DatasetGraphMapLink(new GraphMem2Fast());
        Graph union = dataset.getDefaultGraph();
        return new Layout(
                quad -> {
                    graph(dataset, quad.getGraph()).add(quad.asTriple());
                    union.add(quad.asTriple());
                },
                () -> dataset);
    }

    private static Layout unionView() {
        DatasetGraphMapLink graphs = new DatasetGraphMapLink(new GraphMem2Fast());
        return new Layout(
                quad -> graph(graphs, quad.getGraph()).add(quad.asTriple()),
                () -> new DatasetGraphMapLink(GraphOps.unionGraph(graphs)));
    }

    private static Graph graph(DatasetGraphMapLink dataset, Node name) {
        if (!dataset.containsGraph(name)) {
            dataset.addGraph(name, new GraphMem2Fast());
        }
        return dataset.getGraph(name);
    }

    /** In a thread of its own, so that nothing of a layout outlives its measurement. */
    private void measure(String name, Supplier<Layout> making) throws InterruptedException {
        Thread thread = new Thread(() -> measureHere(name, making));
        thread.start();
        thread.join();
    }

    private void measureHere(String name, Supplier<Layout> making) {
        long before = usedHeap();
        Layout layout = making.get();
        long start = System.nanoTime();
        for (int i = 0; i < statements; i++) {
            Quad statement = statement(i);
            layout.loader().accept(statement);
            layout.loader().accept(reification(i, statement));
        }
        DatasetGraph dataset = layout.view().get();
        double seconds = (System.nanoTime() - start) / 1e9;
        long bytes = usedHeap() - before;
        System.out.printf(
                "  %-28s load %,9.0f quads/s, %4.0f bytes/quad%n",
                name, 2 * statements / seconds, (double) bytes / (2 * statements));
        ask(dataset, "s p bound, ~ ?r", "SELECT * { <SUBJECT> <def/p0> ?o ~ ?r }");
        ask(dataset, "s bound, ~ ?r", "SELECT * { <SUBJECT> ?p ?o ~ ?r }");
        ask(dataset, "?r bound, asserted", "SELECT * { ?s ?p ?o ~ <REIFIER> }");
        ask(dataset, "?r bound, claimed", "SELECT * { <REIFIER> <REIFIES> ?t }");
        ask(dataset, "s bound, claimed only", "SELECT * { << <SUBJECT> ?p ?o ~ ?r >> }");
        ask(dataset, "s p o bound, claimed only", "SELECT * { << <SUBJECT> <def/p0> 0 ~ ?r >> }");
        ask(dataset, "one property, all reifiers", "SELECT (COUNT(*) AS ?n) { ?s <def/p1> ?o ~ ?r }");
        ask(dataset, "everything", "SELECT (COUNT(*) AS ?n) { ?s ?p ?o ~ ?r }");
    }

    private static void ask(DatasetGraph dataset, String name, String query) {
        String text = "BASE <" + PREFIX + "> "
                + query.replace("SUBJECT", "id/program/p0")
                        .replace("REIFIER", "id/source/s0#char=0,7")
                        .replace("REIFIES", NodeConst.nodeReifies.getURI());
        List<Long> times = new ArrayList<>();
        long rows = 0;
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            rows = rows(dataset, text);
            times.add(System.nanoTime() - start);
        }
        times.sort(null);
        System.out.printf("      %-28s %,12.3f ms  %d rows%n", name, times.get(RUNS / 2) / 1e6, rows);
    }

    private static long rows(DatasetGraph dataset, String query) {
        return Txn.calculateRead(dataset, () -> {
            try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
                return exec.select().materialize().stream().count();
            }
        });
    }

    /** Ten statements for each programme; a new node for each mention, as a parser makes it. */
    private static Quad statement(int i) {
        int programme = i / 10;
        Node object = i % 3 == 0
                ? NodeFactory.createLiteralDT(Integer.toString(i % 1000), XSDDatatype.XSDinteger)
                : i % 3 == 1
                        ? NodeFactory.createURI(PREFIX + "vocab/kind/k" + i % 500)
                        : NodeFactory.createLiteralLang("Programme " + i, "en");
        return Quad.create(
                NodeFactory.createURI(PREFIX + "id/graph/g" + programme % GRAPHS),
                NodeFactory.createURI(PREFIX + "id/program/p" + programme),
                NodeFactory.createURI(PREFIX + "def/p" + i % 10),
                object);
    }

    /** Every second passage attests two statements. */
    private static Quad reification(int i, Quad statement) {
        int passage = i / 2 * 2;
        Node reifier = NodeFactory.createURI(
                PREFIX + "id/source/s" + passage / 10 % GRAPHS + "#char=" + passage + "," + (passage + 7));
        return Quad.create(
                statement.getGraph(),
                reifier,
                NodeConst.nodeReifies,
                NodeFactory.createTripleTerm(statement.asTriple()));
    }

    private static long usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
