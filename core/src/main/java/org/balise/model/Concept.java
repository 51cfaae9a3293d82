package org.balise.model;

import java.util.List;
import org.balise.vocabulary.Bal;
import org.balise.vocabulary.Skos;

/**
 * A concept of a vocabulary, whatever its scheme; a {@code skos:Concept}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name; reads {@code skos:prefLabel}
 * @param otherNames its other names, such as an abbreviation; reads {@code skos:altLabel}
 * @param hiddenNames other wordings, such as a source's older one, that are kept for searching; reads {@code skos:hiddenLabel}
 * @param definition what it means; reads {@code skos:definition}
 * @param scopeNote how it is used; reads {@code skos:scopeNote}
 * @param example what it is used for; reads {@code skos:example}
 * @param note what else is to be known; reads {@code skos:note}
 * @param notations its codes; reads {@code skos:notation}
 * @param minimumAge of an age group, the lowest age in completed years, inclusive; reads {@code bal:minimumAge}
 * @param maximumAge of an age group, the highest age in completed years, inclusive; reads {@code bal:maximumAge}
 * @param schemes the schemes that it belongs to; reads {@code skos:inScheme}
 * @param topConceptOf the schemes at whose top it stands; reads {@code skos:topConceptOf}
 * @param broader the concepts directly above it; reads {@code skos:broader}
 * @param narrower the concepts directly below it, as far as stated; reads {@code skos:narrower}
 * @param closeMatches what it is called in other vocabularies; reads {@code skos:closeMatch}
 * @param rest what no other component reads
 */
@Denotes(Skos.CONCEPT_CLASS)
public record Concept(
        Id<Concept> id,
        @Reads(Skos.PREF_LABEL) Text name,
        @Reads(Skos.ALT_LABEL) Text otherNames,
        @Reads(Skos.HIDDEN_LABEL) Text hiddenNames,
        @Reads(Skos.DEFINITION) Text definition,
        @Reads(Skos.SCOPE_NOTE) Text scopeNote,
        @Reads(Skos.EXAMPLE) Text example,
        @Reads(Skos.NOTE) Text note,
        @Reads(Skos.NOTATION) List<String> notations,
        @Reads(Bal.MINIMUM_AGE) Stated<Integer> minimumAge,
        @Reads(Bal.MAXIMUM_AGE) Stated<Integer> maximumAge,
        @Reads(Skos.IN_SCHEME) List<Ref<ConceptScheme>> schemes,
        @Reads(Skos.TOP_CONCEPT_OF) List<Ref<ConceptScheme>> topConceptOf,
        @Reads(Skos.BROADER) List<Ref<Concept>> broader,
        @Reads(Skos.NARROWER) List<Ref<Concept>> narrower,
        @Reads(Skos.CLOSE_MATCH) List<Id<?>> closeMatches,
        Rest rest)
        implements Entity {

    /**
     * Lists are copied, sorted by id and freed of repetitions.
     *
     * @param id its id
     * @param name its name
     * @param otherNames its other names
     * @param hiddenNames other wordings
     * @param definition what it means
     * @param scopeNote how it is used
     * @param example what it is used for
     * @param note what else is to be known
     * @param notations its codes
     * @param minimumAge of an age group
     * @param maximumAge of an age group
     * @param schemes the schemes that it belongs to
     * @param topConceptOf the schemes at whose top it stands
     * @param broader the concepts directly above it
     * @param narrower the concepts directly below it
     * @param closeMatches what it is called in other vocabularies
     * @param rest what no other component reads
     */
    public Concept {
        notations = Canonical.strings(notations);
        schemes = Canonical.refs(schemes);
        topConceptOf = Canonical.refs(topConceptOf);
        broader = Canonical.refs(broader);
        narrower = Canonical.refs(narrower);
        closeMatches = Canonical.anyIds(closeMatches);
    }

    /**
     * The id of a concept as one of any scheme.
     *
     * @param concept the id of a concept of some scheme
     * @return the same id
     */
    public static Id<Concept> id(Id<? extends Vocabulary> concept) {
        return new Id<>(concept.iri());
    }
}
