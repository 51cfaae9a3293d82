package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * From when until when. An end that no source states is unknown, not open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param started when it began; reads {@code bal:started}
 * @param ended when it ended; reads {@code bal:ended}
 */
public record Period(
        @Reads(Bal.STARTED) Stated<PartialDate> started,
        @Reads(Bal.ENDED) Stated<PartialDate> ended) {

    private static final Period SILENT = new Period(Stated.silent(), Stated.silent());

    /**
     * Nothing said.
     *
     * @return a period of which no source speaks
     */
    public static Period silent() {
        return SILENT;
    }
}
