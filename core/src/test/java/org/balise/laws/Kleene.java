package org.balise.laws;

import java.util.stream.Stream;

/** Three answers and how they combine, written out anew, so that a fault of the library's own does not stand on both sides. */
enum Kleene {
    NO,
    UNDETERMINED,
    YES;

    static Kleene of(boolean yes) {
        return yes ? YES : NO;
    }

    /** As sure as the least sure of them. */
    static Kleene all(Stream<Kleene> answers) {
        return answers.min(Kleene::compareTo).orElse(YES);
    }

    /** As sure as the surest of them. */
    static Kleene any(Stream<Kleene> answers) {
        return answers.max(Kleene::compareTo).orElse(NO);
    }

    Kleene not() {
        return switch (this) {
            case NO -> YES;
            case UNDETERMINED -> UNDETERMINED;
            case YES -> NO;
        };
    }
}
