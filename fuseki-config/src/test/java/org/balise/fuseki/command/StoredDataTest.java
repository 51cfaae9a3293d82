package org.balise.fuseki.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.jena.sparql.core.DatasetGraph;
import org.balise.Catalogue;
import org.balise.fuseki.site.Release;
import org.balise.problem.ReadOnlyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredDataTest {

    @TempDir
    Path folder;

    @Test
    void isTheReleaseThatWasStoredAndLeavesTheFolderToOthers() {
        Path store = folder.resolve("store");
        try (Catalogue catalogue = Catalogue.bundled()) {
            catalogue.saveTo(store);

            DatasetGraph read = StoredData.read(store);

            assertThat(Release.of(read))
                    .isEqualTo(Release.of(catalogue.dataset().asDatasetGraph()));
            assertThat(read.getDefaultGraph().size())
                    .isEqualTo(catalogue
                            .dataset()
                            .asDatasetGraph()
                            .getDefaultGraph()
                            .size());
            assertThatThrownBy(read::clear).isInstanceOf(ReadOnlyException.class);
            Catalogue.open(store).close();
        }
    }
}
