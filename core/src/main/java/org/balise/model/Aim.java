package org.balise.model;

import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/**
 * What something means to do or to change: an objective, an emphasis, an item of a mandate, a theme or an outcome; a {@code bal:Aim}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param kind in which sense it is an aim; reads {@code bal:aimKind}
 * @param position its place in the order in which a document lists it, from 1; reads {@code bal:position}
 * @param rest what no other component reads
 */
@Denotes(Bal.AIM)
public record Aim(
        Id<Aim> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Bal.AIM_KIND) Stated<Ref<AimKind>> kind,
        @Reads(Bal.POSITION) Stated<Integer> position,
        Rest rest)
        implements Entity {}
