package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * A run of characters of a source document that states a fact; a {@code bal:Passage}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param source the document; reads {@code bal:inSource}
 * @param startsAt the number of characters before it; reads {@code bal:startsAt}
 * @param endsAt the number of characters before its end; reads {@code bal:endsAt}
 * @param digest the digest of its text; reads {@code bal:digest}
 * @param rest what no other component reads
 */
@Denotes(value = Bal.PASSAGE, within = "http://www.w3.org/ns/prov#Entity")
public record Passage(
        Id<Passage> id,
        @Reads(Bal.IN_SOURCE) Stated<Ref<Source>> source,
        @Reads(Bal.STARTS_AT) Stated<Long> startsAt,
        @Reads(Bal.ENDS_AT) Stated<Long> endsAt,
        @Reads(Bal.DIGEST) Stated<String> digest,
        Rest rest)
        implements Entity {}
