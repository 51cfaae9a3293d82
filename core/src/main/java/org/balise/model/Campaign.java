package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * An initiative that tells the public something or calls on it to act; a {@code bal:Campaign}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param rest what no other component reads
 */
@Denotes(
        value = Bal.CAMPAIGN,
        within = {Bal.INITIATIVE, "https://schema.org/Project"})
public record Campaign(Id<Campaign> id, Profile profile, Rest rest) implements Initiative {

    /**
     * The id of a campaign of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code stop-child-prostitution}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Campaign> id(String slug) {
        return Id.below(Iris.ENTITIES + "campaign/", slug);
    }
}
