package org.balise.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.balise.rdf.RdfFile;
import org.balise.store.BundledData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class BundledDataTest {

    private final List<RdfFile> files = BundledData.files();

    @Test
    void hasNoFaults() {
        assertThat(files).hasSizeGreaterThanOrEqualTo(7);
        assertThat(files).allSatisfy(file -> assertThat(file.problems()).isEmpty());
    }

    @Test
    void hasEvidenceForEveryStatement() {
        EvidenceCheck evidence = EvidenceCheck.of(files);
        assertThat(evidence.problems()).isEmpty();
        assertThat(evidence.withPassage() + evidence.editorial()).isEqualTo(evidence.statements());
        assertThat(evidence.withPassage()).isGreaterThan(evidence.editorial());
    }

    @Test
    @EnabledIfSystemProperty(named = "balise.sources", matches = ".+", disabledReason = "needs -Dbalise.sources=DIR")
    void standsInItsSources() {
        VerificationReport report =
                new Verifier(files).verify(Path.of(System.getProperty("balise.sources")), BundledData.lock());
        assertThat(report.problems()).isEmpty();
    }
}
