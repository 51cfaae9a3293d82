package org.balise.model;

import org.balise.vocabulary.Bal;

/**
 * An initiative that several authorities set up to investigate or to review cases; a {@code bal:TaskForce}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param rest what no other component reads
 */
@Denotes(
        value = Bal.TASK_FORCE,
        within = {Bal.INITIATIVE, "http://www.w3.org/ns/org#OrganizationalCollaboration"})
public record TaskForce(Id<TaskForce> id, Profile profile, Rest rest) implements Initiative {

    /**
     * The id of a task force of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code missing-and-murdered-women}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<TaskForce> id(String slug) {
        return Id.below(Iris.ENTITIES + "task-force/", slug);
    }
}
