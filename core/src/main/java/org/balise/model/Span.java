package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * How long something lasts, with the sense in which that is meant: at most two years, more than five, exactly one day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param duration the length; reads {@code bal:duration}
 * @param sense how it is to be understood; reads {@code bal:durationSense}
 */
public record Span(
        @Reads(Bal.DURATION) Stated<CalendarDuration> duration,
        @Reads(Bal.DURATION_SENSE) Stated<Ref<DurationSense>> sense) {

    private static final Span SILENT = new Span(Stated.silent(), Stated.silent());

    /**
     * Nothing said.
     *
     * @return a span of which no source speaks
     */
    public static Span silent() {
        return SILENT;
    }
}
