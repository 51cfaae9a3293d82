package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;

/**
 * A programme: an initiative that serves people directly and offers services of its own; a {@code bal:Program}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param evaluations studies of its outcomes; reads {@code bal:hasEvaluation}
 * @param ratings what registries say of it; reads {@code bal:hasRating}
 * @param rest what no other component reads
 */
@Denotes(
        value = Bal.PROGRAM,
        within = {Bal.INITIATIVE, "https://ontology.commonapproach.org/cids#Program"})
public record Program(
        Id<Program> id,
        Profile profile,
        @Reads(Bal.HAS_EVALUATION) List<Evaluation> evaluations,
        @Reads(Bal.HAS_RATING) List<RegistryRating> ratings,
        Rest rest)
        implements Initiative {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param profile what any initiative may have
     * @param evaluations studies of its outcomes
     * @param ratings what registries say of it
     * @param rest what no other component reads
     */
    public Program {
        evaluations = Canonical.parts(evaluations);
        ratings = Canonical.parts(ratings);
    }

    /**
     * The id of a programme of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code sarahs-place}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Program> id(String slug) {
        return Id.below(Iris.ENTITIES + "program/", slug);
    }
}
