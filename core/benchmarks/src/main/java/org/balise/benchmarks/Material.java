package org.balise.benchmarks;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.synthetic.Facts;
import org.balise.synthetic.SyntheticCatalogue;

/**
 * The catalogue that all sides are asked about.
 *
 * @param facts what it says
 * @param dataset the same as RDF, with ontology and derived statements
 * @param sample IRIs of programmes, by chance, the same in each run
 */
record Material(Facts facts, DatasetGraph dataset, List<String> sample) {

    /** A power of two. */
    static final int SAMPLE = 1 << 14;

    private static final long SEED = 1;

    static Material of(int programs) {
        SyntheticCatalogue catalogue = catalogue(programs);
        Facts facts = catalogue.facts();
        Random random = new Random(SEED);
        List<String> sample = IntStream.range(0, SAMPLE)
                .mapToObj(i -> facts.program(random.nextInt(programs)).iri())
                .toList();
        return new Material(facts, catalogue.dataset(), sample);
    }

    static SyntheticCatalogue catalogue(int programs) {
        return SyntheticCatalogue.of(programs, SEED);
    }
}
