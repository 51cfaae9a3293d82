package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Dcat;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * A named graph: the statements taken from one document or made by the editors; a {@code dcat:Dataset}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param sources the documents that it is taken from; reads {@code dcterms:source}
 * @param licences the licences under which it may be used; reads {@code dcterms:license}
 * @param rest what no other component reads
 */
@Denotes(Dcat.DATASET_CLASS)
public record Dataset(
        Id<Dataset> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Dcterms.SOURCE) List<Ref<Source>> sources,
        @Reads(Dcterms.LICENSE) List<Id<?>> licences,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param sources the documents that it is taken from
     * @param licences the licences under which it may be used
     * @param rest what no other component reads
     */
    public Dataset {
        sources = Canonical.refs(sources);
        licences = Canonical.anyIds(licences);
    }

    /**
     * The id of a named graph of the catalogue.
     *
     * @param slug the last part of its IRI, such as {@code alert-safety-network}, or a whole IRI
     * @return the id
     * @throws org.balise.problem.MalformedException if it is neither
     */
    public static Id<Dataset> id(String slug) {
        return Id.below(Iris.ENTITIES + "graph/", slug);
    }
}
