package org.balise.fuseki.conformance;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tests that fail, and why: a person wrote the reasons, so no run can find them. */
final class KnownFailures {

    private static final int FIELDS = 3;
    private static final Map<String, BothTexts> REASONS = ReportText.resource("known-failures.tsv")
            .lines()
            .map(line -> line.split("\t", FIELDS))
            .collect(Collectors.toMap(
                    fields -> fields[0],
                    fields -> new BothTexts(fields[1], fields[2]),
                    (one, other) -> {
                        throw new IllegalStateException("Two reasons: " + one + ", " + other);
                    },
                    TreeMap::new));

    private KnownFailures() {}

    static Optional<BothTexts> reason(String iri) {
        return Optional.ofNullable(REASONS.get(iri));
    }

    static Set<String> iris() {
        return REASONS.keySet();
    }
}
