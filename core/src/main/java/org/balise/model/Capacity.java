package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * A number of places that a service has; a {@code bal:Capacity}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param places the number of places; reads {@code bal:places}
 * @param kind the kind of place that is counted; reads {@code bal:capacityKind}
 * @param rest what no other component reads
 */
@Denotes(Bal.CAPACITY)
public record Capacity(
        Id<Capacity> id,
        @Reads(Bal.PLACES) Stated<Integer> places,
        @Reads(Bal.CAPACITY_KIND) Stated<Ref<ServiceKind>> kind,
        Rest rest)
        implements Entity {}
