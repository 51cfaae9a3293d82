package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * An initiative of a government or authority that sets goals and brings together other initiatives; a {@code bal:Strategy}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param rest what no other component reads
 */
@Denotes(value = Bal.STRATEGY, within = Bal.INITIATIVE)
public record Strategy(Id<Strategy> id, Profile profile, Rest rest) implements Initiative {

    /**
     * The id of a strategy of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code manitoba-sexual-exploitation-strategy}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Strategy> id(String slug) {
        return Id.below(Iris.ENTITIES + "strategy/", slug);
    }
}
