package org.balise.query;

import java.time.LocalDate;
import org.balise.vocabulary.Bal;

/**
 * A time in which something has to hold on some day at least.
 *
 * @param first its first day
 * @param last its last day
 */
record Validity(LocalDate first, LocalDate last) {

    Validity {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first day " + first);
        }
    }

    /** Begun by the last day and not ended before the first; what no source dates stays undetermined. */
    <E> Criteria<E> criteria() {
        DateField<E> started = new DateField<>(Path.of(Bal.STARTED));
        DateField<E> ended = new DateField<>(Path.of(Bal.ENDED));
        return started.onOrBefore(last).and(ended.onOrAfter(first));
    }
}
