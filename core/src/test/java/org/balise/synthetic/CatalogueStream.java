package org.balise.synthetic;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** Writes a whole catalogue: first what all refer to, then one pair of source documents after the other. */
final class CatalogueStream {

    private final Facts facts;
    private final CommonWriter common;
    private final BlockWriter blocks;

    CatalogueStream(Facts facts, Evidence evidence, Consumer<Quad> target) {
        this.facts = facts;
        this.common = new CommonWriter(evidence, target);
        this.blocks = new BlockWriter(facts, evidence, target);
    }

    void writeAll() {
        writeCommon((name, text) -> {});
        for (int block = 0; block < facts.sizes().blocks(); block++) {
            writeBlock(block, (name, text) -> {});
        }
    }

    void writeCommon(BiConsumer<String, String> documents) {
        common.editorial();
        common.gazetteer(facts);
        common.authorities(facts, documents);
    }

    void writeBlock(int block, BiConsumer<String, String> documents) {
        blocks.write(block, documents);
    }
}
