package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * An initiative made of members who work together; a {@code bal:Network}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param rest what no other component reads
 */
@Denotes(
        value = Bal.NETWORK,
        within = {Bal.INITIATIVE, "http://www.w3.org/ns/org#OrganizationalCollaboration"})
public record Network(Id<Network> id, Profile profile, Rest rest) implements Initiative {

    /**
     * The id of a network of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code winnipeg-exploited-youth-coalition}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Network> id(String slug) {
        return Id.below(Iris.ENTITIES + "network/", slug);
    }
}
