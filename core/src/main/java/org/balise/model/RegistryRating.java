package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * What a registry says of an initiative, or that it says nothing; a {@code bal:RegistryRating}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param registry the registry; reads {@code bal:inRegistry}
 * @param result the class in which the registry puts it; reads {@code bal:result}
 * @param rest what no other component reads
 */
@Denotes(Bal.REGISTRY_RATING)
public record RegistryRating(
        Id<RegistryRating> id,
        @Reads(Bal.IN_REGISTRY) Stated<Ref<Registry>> registry,
        @Reads(Bal.RESULT) Stated<Ref<Concept>> result,
        Rest rest)
        implements Entity {}
