package org.balise.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.balise.model.Id;
import org.balise.model.Program;
import org.jspecify.annotations.NullUnmarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The typed library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx18g")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 7, time = 1)
@NullUnmarked
public class TypedBenchmark {

    /** How many programmes the catalogue has. */
    @Param({"1000", "10000", "100000"})
    int programs;

    private TypedSide side;
    private List<Id<Program>> keys;
    private List<Ask> asks;
    private int next;

    /** For JMH. */
    public TypedBenchmark() {}

    /** Makes the catalogue, or takes the one that this process has. */
    @Setup
    public void prepare() {
        Sides sides = Sides.of(programs);
        asks = Ask.all();
        side = sides.typed().value();
        keys = sides.material().value().sample().stream().map(side::key).toList();
    }

    /**
     * Question 1.
     *
     * @return one programme, another one each time
     */
    @Benchmark
    public Object getById() {
        return side.get(keys.get(next++ & (Material.SAMPLE - 1)));
    }

    /**
     * Question 2.
     *
     * @return the first page
     */
    @Benchmark
    public Object facetedPage() {
        return side.page(Ask.HOMES);
    }

    /**
     * Question 2 with another place, population, gender, age and kind of service each time.
     *
     * @return the first page
     */
    @Benchmark
    public Object anyFacetedPage() {
        return side.page(asks.get(next++ % asks.size()));
    }

    /**
     * Question 7.
     *
     * @return the matrix
     */
    @Benchmark
    public Object matrix() {
        return side.matrix();
    }

    /**
     * Question 11.
     *
     * @return the best hits
     */
    @Benchmark
    public Object search() {
        return side.search();
    }
}
