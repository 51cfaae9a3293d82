package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * A contradiction inside a document or between documents, kept as it stands; a {@code bal:Discrepancy}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param description what it is, in the editors' words; reads {@code dcterms:description}
 * @param compares the passages that do not agree; reads {@code bal:compares}
 * @param concerns what they speak of; reads {@code bal:concerns}
 * @param rest what no other component reads
 */
@Denotes(Bal.DISCREPANCY)
public record Discrepancy(
        Id<Discrepancy> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Dcterms.DESCRIPTION) Text description,
        @Reads(Bal.COMPARES) List<Id<Passage>> compares,
        @Reads(Bal.CONCERNS) List<Ref<Entity>> concerns,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param description what it is
     * @param compares the passages that do not agree
     * @param concerns what they speak of
     * @param rest what no other component reads
     */
    public Discrepancy {
        compares = Canonical.ids(compares);
        concerns = Canonical.refs(concerns);
    }

    /**
     * The id of a discrepancy of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code alert-one-unit-or-several}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Discrepancy> id(String slug) {
        return Id.below(Iris.ENTITIES + "discrepancy/", slug);
    }
}
