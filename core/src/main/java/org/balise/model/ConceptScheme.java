package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Dcterms;
import org.balise.vocabulary.Skos;

/**
 * A scheme of concepts; a {@code skos:ConceptScheme}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param definition what its concepts are of; reads {@code skos:definition}
 * @param topConcepts the concepts at its top; reads {@code skos:hasTopConcept}
 * @param licences the licences under which it may be used; reads {@code dcterms:license}
 * @param rest what no other component reads
 */
@Denotes(Skos.CONCEPT_SCHEME_CLASS)
public record ConceptScheme(
        Id<ConceptScheme> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.DEFINITION) Text definition,
        @Reads(Skos.HAS_TOP_CONCEPT) List<Ref<Concept>> topConcepts,
        @Reads(Dcterms.LICENSE) List<Id<?>> licences,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param definition what its concepts are of
     * @param topConcepts the concepts at its top
     * @param licences the licences under which it may be used
     * @param rest what no other component reads
     */
    public ConceptScheme {
        topConcepts = Canonical.refs(topConcepts);
        licences = Canonical.anyIds(licences);
    }
}
