package org.balise.json;

import static com.google.common.base.CaseFormat.LOWER_CAMEL;
import static com.google.common.base.CaseFormat.UPPER_UNDERSCORE;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.balise.model.AbsenceReason;

/** What the three answers to a question are called in JSON. */
final class StateNames {

    static final String KNOWN = "known";
    static final String SILENT = "silent";

    private static final String REASONS =
            Arrays.stream(AbsenceReason.values()).map(StateNames::of).collect(Collectors.joining(", "));

    static final String ALLOWED = KNOWN + " with a value; without one " + REASONS + ", " + SILENT;

    private StateNames() {}

    static String of(AbsenceReason reason) {
        return UPPER_UNDERSCORE.to(LOWER_CAMEL, reason.name());
    }

    static Optional<AbsenceReason> find(String name) {
        return Arrays.stream(AbsenceReason.values())
                .filter(reason -> of(reason).equals(name))
                .findFirst();
    }

    static AbsenceReason parse(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("allowed are " + REASONS));
    }
}
