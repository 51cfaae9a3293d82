package org.balise.synthetic;

import java.util.List;
import org.balise.model.PartialDate;

/**
 * When something began and ended.
 *
 * @param started the beginning; empty when no source states it, two values when two sources differ
 * @param ended the end; empty when no source states it, which does not mean that it goes on
 */
public record PeriodFacts(List<PartialDate> started, List<PartialDate> ended) {

    /** Nothing stated. */
    public static final PeriodFacts SILENT = new PeriodFacts(List.of(), List.of());

    /**
     * A period.
     *
     * @param started the beginning
     * @param ended the end
     */
    public PeriodFacts {
        started = List.copyOf(started);
        ended = List.copyOf(ended);
    }
}
