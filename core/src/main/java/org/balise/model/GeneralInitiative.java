package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * An initiative of no more particular kind; a {@code bal:Initiative}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param rest what no other component reads
 */
@Denotes(Bal.INITIATIVE)
public record GeneralInitiative(Id<GeneralInitiative> id, Profile profile, Rest rest) implements Initiative {

    /**
     * The id of an initiative of no particular kind of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code safer-way-out}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<GeneralInitiative> id(String slug) {
        return Id.below(Iris.ENTITIES + "initiative/", slug);
    }
}
