package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Schema;

/**
 * A law, or a change of one, that makes a duty, a power or a protection; a {@code bal:LegalMeasure}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param profile what any initiative may have
 * @param enacted when it was enacted; reads {@code bal:enacted}
 * @param proclaimed when it was proclaimed; reads {@code bal:proclaimed}
 * @param changes the laws that it changes; reads {@code schema:legislationChanges}
 * @param rest what no other component reads
 */
@Denotes(
        value = Bal.LEGAL_MEASURE,
        within = {Bal.INITIATIVE, "https://schema.org/Legislation"})
public record LegalMeasure(
        Id<LegalMeasure> id,
        Profile profile,
        @Reads(Bal.ENACTED) Stated<PartialDate> enacted,
        @Reads(Bal.PROCLAIMED) Stated<PartialDate> proclaimed,
        @Reads(Schema.LEGISLATION_CHANGES) List<Ref<LegalMeasure>> changes,
        Rest rest)
        implements Initiative {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param profile what any initiative may have
     * @param enacted when it was enacted
     * @param proclaimed when it was proclaimed
     * @param changes the laws that it changes
     * @param rest what no other component reads
     */
    public LegalMeasure {
        changes = Canonical.refs(changes);
    }

    /**
     * The id of a legal measure of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code manitoba-mandatory-reporting}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<LegalMeasure> id(String slug) {
        return Id.below(Iris.ENTITIES + "legal-measure/", slug);
    }
}
