package org.balise.model;

import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/**
 * A published figure, with what it counts and when; a {@code bal:Statistic}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param value the figure; reads {@code bal:value}
 * @param counted what it counts; reads {@code bal:counted}
 * @param period from when until when; reads {@code bal:started} and {@code bal:ended}
 * @param periodBasis whether the period is stated or only implied; reads {@code bal:periodBasis}
 * @param span how long it lasts; reads {@code bal:duration} and {@code bal:durationSense}
 * @param note what else is to be known; reads {@code skos:note}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.STATISTIC, within = "https://schema.org/Observation")
public record Statistic(
        Id<Statistic> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Bal.VALUE) Stated<Long> value,
        @Reads(Bal.COUNTED) Stated<Ref<Counted>> counted,
        Period period,
        @Reads(Bal.PERIOD_BASIS) Stated<Ref<ValueStatus>> periodBasis,
        Span span,
        @Reads(Skos.NOTE) Text note,
        Rest rest)
        implements Dated {}
