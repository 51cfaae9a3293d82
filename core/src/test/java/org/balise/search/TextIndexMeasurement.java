package org.balise.search;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.synthetic.Evidence;
import org.balise.synthetic.SyntheticCatalogue;
import org.balise.vocabulary.Bal;

/**
 * Measures how long a text index takes to build, its heap, and searches. Not a test; run it with {@code -Xmx8g} and one
 * argument, the number of programmes (default 10,000).
 */
public final class TextIndexMeasurement {

    private static final int BUILDS = 5;
    private static final int SEARCHES = 300;
    private static final List<String> QUERIES =
            List.of("safe house", "maisons", "synthetic", "aide psychologique", "zzz");

    private TextIndexMeasurement() {}

    /**
     * Measures and prints.
     *
     * @param arguments the number of programmes, or nothing
     * @throws InterruptedException if the program is told to stop
     */
    public static void main(String[] arguments) throws InterruptedException {
        Locale.setDefault(Locale.ROOT);
        int programs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_000;
        DatasetGraph data =
                SyntheticCatalogue.of(programs, 1).with(Evidence.NONE).dataset();
        System.out.printf(
                "%d programmes, %d triples%n", programs, data.getDefaultGraph().size());
        long before = usedMegabytes();
        TextIndex index = TextIndex.of(data);
        System.out.printf("heap of the index beside the data %d MB%n", usedMegabytes() - before);
        EntityTexts texts = TextCollector.collect(data);
        System.out.printf("%d texts of %d entities%n", texts.textCount(), texts.entityCount());
        print("collecting texts", BUILDS, () -> TextCollector.collect(data).textCount());
        print("building", BUILDS, () -> TextIndex.of(data));
        for (String query : QUERIES) {
            for (Set<String> types : List.of(Set.<String>of(), Set.of(Bal.PROGRAM))) {
                print(
                        query + (types.isEmpty() ? "" : " (programmes)"),
                        SEARCHES,
                        () -> index.find(query, List.of("fr", "en"), types, 20));
            }
        }
    }

    private static void print(String what, int runs, Supplier<?> work) {
        double[] milliseconds = new double[runs];
        Object last = "";
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            last = work.get();
            milliseconds[run] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        String size = last instanceof List<?> list ? list.size() + " found" : "";
        System.out.printf("%-45s %10.2f ms (median of %d) %s%n", what, milliseconds[runs / 2], runs, size);
    }

    private static long usedMegabytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }
}
