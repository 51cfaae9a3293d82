package org.balise.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.Catalogue;
import org.balise.problem.MalformedException;
import org.balise.problem.StaleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTokenTest {

    @TempDir
    private Path folder;

    @Test
    void holdsForTheSameDataInMemoryAndInAFolderAndForNoOther() throws IOException {
        Path store = folder.resolve("store");
        Path more = Files.writeString(
                folder.resolve("more.ttl"), "<https://example.org/a> <https://example.org/p> 'one statement more' .");
        try (Catalogue memory = Catalogue.bundled();
                Catalogue another = memory.with(more)) {
            PageToken token = memory.view().programs().page(2).next().orElseThrow();
            Page<?> second = memory.view().programs().page(2, token);
            memory.saveTo(store);
            for (long budget : new long[] {0, Long.MAX_VALUE}) {
                try (Catalogue stored = Catalogue.open(store, budget)) {
                    Page<?> there = stored.view().programs().page(2, token);
                    assertThat(there.certain()).isEqualTo(second.certain());
                    assertThat(there.next()).isEqualTo(second.next());
                }
            }
            assertThatThrownBy(() -> another.view().programs().page(2, token)).isInstanceOf(StaleException.class);
            assertThatThrownBy(() -> memory.view().organizations().page(2, new PageToken(token.text())))
                    .isInstanceOf(MalformedException.class);
        }
    }
}
